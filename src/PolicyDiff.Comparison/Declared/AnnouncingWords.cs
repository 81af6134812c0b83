using System.Text.RegularExpressions;
using PolicyDiff.Comparison.Declared.Claims;
using PolicyDiff.Core.Text;
using PolicyDiff.Dutch;
using PolicyDiff.Dutch.Lexicon;

namespace PolicyDiff.Comparison.Declared;

/// <summary>The words by which a change is announced, as against those that say what of.</summary>
internal static class AnnouncingWords
{
    private const string Gap = " ... ";
    private const char Kept = '!';

    private static readonly IReadOnlyList<(AnnouncementKind? Kind, bool TellsSubject, Regex Pattern)> Patterns =
        [.. WordList.Rows(typeof(AnnouncingWords).Assembly, "announcing-verbs.txt").SelectMany(row => row.Skip(1).Select(word => (
            Enum.TryParse<AnnouncementKind>(row[0], ignoreCase: true, out var kind) ? kind : (AnnouncementKind?)null,
            word[0] == Kept || row[0] == "none",
            PatternOf(word.TrimStart(Kept)))))];

    /// <summary>What a text says happened, and which stretches of it only announce.</summary>
    /// <returns>The kinds in the order of the text; the stretches do not overlap those of longer expressions.</returns>
    public static (IReadOnlyList<AnnouncementKind> Kinds, IReadOnlyList<TextSpan> Framing) Find(string text)
    {
        var folded = FoldedText.Of(text);
        List<Found> kept = [];
        foreach (var found in Patterns.SelectMany(
            pattern => pattern.Pattern.Matches(folded).Select(match => Found.Of(match, pattern.Kind, pattern.TellsSubject)))
            .OrderByDescending(found => found.Length).ThenBy(found => found.Spans[0].Start))
        {
            if (!kept.Exists(found.Overlaps))
            {
                kept.Add(found);
            }
        }

        return (
            [.. kept.OrderBy(found => found.Spans[0].Start).Select(found => found.Kind).OfType<AnnouncementKind>().Distinct()],
            [.. kept.Where(found => !found.TellsSubject).SelectMany(found => found.Spans)]);
    }

    private static Regex PatternOf(string phrase) => new(
        $@"\b{string.Join(@"\b[^.;:]{0,80}?\b", phrase.Split(Gap).Select(part => $"({Regex.Escape(part)})"))}\b",
        RegexOptions.CultureInvariant);

    /// <summary>An expression that was found.</summary>
    private sealed record Found(AnnouncementKind? Kind, bool TellsSubject, IReadOnlyList<TextSpan> Spans)
    {
        public int Length => Spans.Sum(span => span.Length);

        public static Found Of(Match match, AnnouncementKind? kind, bool tellsSubject) =>
            new(
                kind,
                tellsSubject,
                [.. match.Groups.Values.Skip(1).Select(group => new TextSpan(group.Index, group.Index + group.Length))]);

        public bool Overlaps(Found other) => Spans.Any(span => other.Spans.Any(span.Overlaps));
    }
}
