using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Dutch.Analysis.Chains;
using PolicyDiff.Dutch.Analysis.Filters;

namespace PolicyDiff.Comparison.Insurers;

/// <summary>Tells national text, an insurer's boilerplate and its specific text apart, by where else nearly the same words stand.</summary>
/// <remarks>
/// Copies are found by shared runs of three stems (shingling, A. Broder, 1997): a text is a copy where half of its runs stand in one other
/// text. A short text of a section that is mostly national is national too: there the bullets hang on the sentences.
/// </remarks>
internal sealed class TextOriginFinder
{
    private const int RunLength = 3;
    private const int ShortestText = 6;
    private const double CopiedShare = 0.5;
    private const double MostlyNational = 0.5;
    private const int LeastNational = 3;

    // Two insurers may word one rule alike by chance; more words of content than this in common are no turn of phrase.
    private const int WordsOfChance = 3;

    private readonly Dictionary<string, List<int>> _runs = new(StringComparer.Ordinal);
    private readonly List<(string Insurer, Requirement Requirement, IReadOnlyList<string> Runs)> _texts = [];
    private readonly Dictionary<RequirementId, int> _places = [];
    private readonly HashSet<string> _nationalSections;

    /// <summary>Learns the texts of all insurers.</summary>
    /// <param name="texts">Every requirement with its insurer; what stands there twice counts once.</param>
    public TextOriginFinder(IEnumerable<(string Insurer, Requirement Requirement)> texts)
    {
        foreach (var (insurer, requirement) in texts.DistinctBy(text => text.Requirement.Id))
        {
            var runs = Runs(requirement.Text);
            _places.Add(requirement.Id, _texts.Count);
            foreach (var run in runs)
            {
                (_runs.TryGetValue(run, out var list) ? list : _runs[run] = []).Add(_texts.Count);
            }

            _texts.Add((insurer, requirement, runs));
        }

        _nationalSections = [.. _texts.GroupBy(text => SectionOf(text.Requirement), StringComparer.Ordinal)
            .Where(section => section.Count(text => ByCopies(text.Requirement) == TextOrigin.National) is var count
                && count >= LeastNational && count >= MostlyNational * section.Count(text => text.Runs.Count > 0))
            .Select(section => section.Key)];
    }

    /// <summary>Whose text it is. What only returns from year to year is no boilerplate.</summary>
    /// <param name="requirement">One of those learned.</param>
    public TextOrigin Of(Requirement requirement) =>
        _texts[_places[requirement.Id]].Runs.Count == 0 && _nationalSections.Contains(SectionOf(requirement))
            ? TextOrigin.National
            : ByCopies(requirement);

    /// <summary>The requirements that hold nearly the same words, in the order learned.</summary>
    public IEnumerable<(string Insurer, Requirement Requirement)> CopiesOf(Requirement requirement) =>
        Copies(requirement).Select(copy => (copy.Insurer, copy.Requirement));

    private IEnumerable<(string Insurer, Requirement Requirement, int Words)> Copies(Requirement requirement)
    {
        var place = _places[requirement.Id];
        var runs = _texts[place].Runs;
        return runs.SelectMany(run => _runs[run]).Where(other => other != place).CountBy(other => other)
            .Where(entry => entry.Value >= CopiedShare * runs.Count)
            .OrderBy(entry => entry.Key)
            .Select(
                entry => (_texts[entry.Key].Insurer, _texts[entry.Key].Requirement, ContentWords(runs.Intersect(
                    _texts[entry.Key].Runs, StringComparer.Ordinal))));
    }

    private TextOrigin ByCopies(Requirement requirement)
    {
        var own = _texts[_places[requirement.Id]].Insurer;
        var copies = Copies(requirement).ToLookup(copy => string.Equals(copy.Insurer, own, StringComparison.Ordinal));
        return copies[false].Any(copy => copy.Words > WordsOfChance)
            || copies[false].Select(copy => copy.Insurer).Distinct(StringComparer.Ordinal).Skip(1).Any() ? TextOrigin.National
            : copies[true].Any(copy => copy.Requirement.PolicyYear == requirement.PolicyYear) ? TextOrigin.Boilerplate
            : TextOrigin.Specific;
    }

    private static int ContentWords(IEnumerable<string> runs) =>
        runs.SelectMany(run => run.Split(' ')).Where(stem => !StopWords.Dutch.Contains(stem)).Distinct(StringComparer.Ordinal).Count();

    private static string SectionOf(Requirement requirement) =>
        $"{requirement.Citation.Document}|{string.Join('|', requirement.Citation.SectionPath)}";

    /// <summary>The different runs of a text; none where it is too short for a run to tell anything.</summary>
    private static IReadOnlyList<string> Runs(string text)
    {
        var stems = DutchAnalyzers.Comparison.Analyze(text).Select(token => token.Term).ToList();
        return stems.Count < ShortestText ? [] : [.. Enumerable.Range(0, stems.Count - RunLength + 1)
            .Select(start => string.Join(' ', stems.Skip(start).Take(RunLength)))
            .Distinct(StringComparer.Ordinal)];
    }
}
