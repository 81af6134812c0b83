using PolicyDiff.Comparison.Vocabulary;
using PolicyDiff.Core.Themes;
using PolicyDiff.Dutch.Analysis;
using PolicyDiff.Dutch.Analysis.Chains;

namespace PolicyDiff.Comparison.Insurers;

/// <summary>Equivalent words and actors as one name each.</summary>
internal sealed class EquivalentStems
{
    private readonly Dictionary<string, string> _actors = new(StringComparer.OrdinalIgnoreCase);

    public EquivalentStems(Equivalents equivalents)
    {
        foreach (var group in equivalents.Actors)
        {
            foreach (var actor in group)
            {
                _actors.TryAdd(actor, group[0]);
            }
        }

        Terminology = new Terminology(Renamed(equivalents.Words.Concat(equivalents.Actors)));
    }

    /// <summary>Which stems count as one.</summary>
    public Terminology Terminology { get; }

    /// <summary>The one name of an actor; null stays null.</summary>
    public string? Actor(string? actor) => actor is null ? null : _actors.GetValueOrDefault(actor, actor);

    /// <summary>Groups that share a stem become one; the first name of the first group stands for all.</summary>
    private static Dictionary<string, string> Renamed(IEnumerable<IReadOnlyList<string>> groups)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var stems in groups.Select(group => group.SelectMany(Stems).Distinct(StringComparer.Ordinal).ToList())
            .Where(stems => stems.Count > 1))
        {
            var known = stems.Select(stem => names.GetValueOrDefault(stem)).FirstOrDefault(name => name is not null) ?? stems[0];
            foreach (var stem in stems)
            {
                names.TryAdd(stem, known);
            }
        }

        return names;
    }

    /// <summary>A name of several words has no stem of its own: only an abbreviation can stand for it.</summary>
    private static IEnumerable<string> Stems(string word) =>
        DutchAnalyzers.Stems.Analyze(word).Where(token => token.Kind == TokenKind.Word).ToList() is [var token] ? [token.Term] : [];
}
