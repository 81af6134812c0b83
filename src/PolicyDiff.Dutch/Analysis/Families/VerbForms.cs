using System.Text.RegularExpressions;
using PolicyDiff.Core.Text;
using PolicyDiff.Dutch.Analysis.Chains;

namespace PolicyDiff.Dutch.Analysis.Families;

/// <summary>
/// Reads the forms of a verb as one: <c>levert</c>, <c>geleverd</c> and <c>leveren</c>;
/// <c>dient … in</c>, <c>ingediend</c>, <c>in te dienen</c> and <c>indienen</c>.
/// </summary>
/// <remarks>
/// What a stemmer leaves apart, since it sees one word at a time and takes off no <i>-t</i>. A form is read as another stem only where that
/// stem occurs in the texts, so <i>markt</i> stays what it is. Strong verbs, which change their vowels, are left alone.
/// </remarks>
public sealed partial class VerbForms
{
    private const int ShortestRoot = 3;

    private static readonly IReadOnlyList<string> Particles =
        [.. WordList.Lines(typeof(VerbForms).Assembly, "particles.txt")
            .OrderByDescending(particle => particle.Length)
            .ThenBy(particle => particle, StringComparer.Ordinal)];

    private static readonly IReadOnlySet<string> AfterParticle = WordList.Words(typeof(VerbForms).Assembly, "after-particle.txt");

    private readonly HashSet<string> _stems;

    /// <summary>Makes a reader.</summary>
    /// <param name="stems">The stems that occur in the texts, made by <see cref="StemOf"/>.</param>
    public VerbForms(IEnumerable<string> stems) => _stems = stems.ToHashSet(StringComparer.Ordinal);

    /// <summary>The stem of a word as it is indexed; the word itself in lower case where it is none, such as a function word.</summary>
    public static string StemOf(string word) =>
        DutchAnalyzers.Stems.Analyze(word) is [var token, ..] ? token.Term : word.ToLowerInvariant();

    /// <summary>The stem that a word is read as; its own stem where no other occurs.</summary>
    /// <param name="word">A word as written.</param>
    public string Of(string word)
    {
        var form = word.ToLowerInvariant();
        form = form.EndsWith("de", StringComparison.Ordinal) || form.EndsWith("te", StringComparison.Ordinal) ? form[..^1] : form;
        foreach (var particle in HasEnding(form) ? Particles.Prepend(string.Empty) : [])
        {
            var prefix = particle + "ge";
            if (form.StartsWith(prefix, StringComparison.Ordinal) && Known(particle, form[prefix.Length..]) is { } verb)
            {
                return verb;
            }
        }

        var stem = StemOf(word);
        return WithoutEnding(stem) is { } plain && _stems.Contains(plain) ? plain : stem;
    }

    /// <summary>The separable verbs of a text whose particle stands apart.</summary>
    /// <returns>The stem of the whole verb, and where its verb and its particle stand; in the order of the particles.</returns>
    public IReadOnlyList<(string Stem, TextSpan Verb, TextSpan Particle)> Separated(string text)
    {
        List<(string, TextSpan, TextSpan)> found = [];
        var words = Words()
            .Matches(text)
            .Select(match => (Text: match.Value.ToLowerInvariant(), Span: new TextSpan(match.Index, match.Index + match.Length))).ToList();
        for (var place = 0; place < words.Count; place++)
        {
            if (Particles.Contains(words[place].Text) && VerbOf(words.ConvertAll(word => word.Text), place) is { } verb)
            {
                found.Add((verb.Stem, words[verb.Place].Span, words[place].Span));
            }
        }

        return found;
    }

    /// <summary>
    /// In front of <i>te</i> the verb follows; else it stands before, and only a sign, a preposition or a conjunction may follow.
    /// </summary>
    private (string Stem, int Place)? VerbOf(List<string> words, int place)
    {
        var particle = words[place];
        if (place + 2 < words.Count && words[place + 1] == "te")
        {
            return (particle + StemOf(words[place + 2]), place + 2);
        }

        if (place + 1 < words.Count && char.IsLetter(words[place + 1][0]) && !AfterParticle.Contains(words[place + 1]))
        {
            return null;
        }

        for (var verb = place - 1; verb >= 0 && words[verb] is not ("," or ";" or ":" or "."); verb--)
        {
            if (Known(particle, words[verb]) is { } whole)
            {
                return (whole, verb);
            }
        }

        return null;
    }

    /// <summary>The verb that occurs, with or without the ending of a form.</summary>
    private string? Known(string particle, string root) =>
        root.Length < ShortestRoot ? null
        : WithoutEnding(root) is { } plain && _stems.Contains(particle + plain) ? particle + plain
        : _stems.Contains(particle + StemOf(root)) ? particle + StemOf(root)
        : null;

    private static bool HasEnding(string form) => form.Length > ShortestRoot && form[^1] is ('t' or 'd');

    /// <summary>The stem of a form without its <i>-t</i> or <i>-d</i>; null where it has none.</summary>
    private static string? WithoutEnding(string form) =>
        HasEnding(form) ? StemOf(form[..^1]) : null;

    [GeneratedRegex(@"[\p{L}\p{M}]+|[,;:.()]", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
