using System.Buffers;
using System.Text.RegularExpressions;
using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Text;

namespace PolicyDiff.Reporting.Wording;

/// <summary>The few words in which two near wordings differ, whole words from the first that differs to the last.</summary>
/// <param name="Left">The words of the baseline; empty where words only came.</param>
/// <param name="Right">The words of the other side; empty where words only went.</param>
internal sealed partial record DifferingWords(string Left, string Right)
{
    // So many words are still read as one stretch; with more, both wordings are read in full.
    private const int Most = 12;

    // A stretch that is most of its sentence is no excerpt of it.
    private const double LargestShare = 0.7;

    private const string Bar = " | ";

    private static readonly SearchValues<char> White = SearchValues.Create(" \t\r\n\u00a0");

    /// <summary>The words that differ; null where that is most of a sentence, or a side has several texts or none.</summary>
    public static DifferingWords? Of(Change change)
    {
        var segments = change.Inline;
        if (change.Left.Count != 1 || change.Right.Count != 1 || segments.All(segment => segment.Operation == InlineOperation.Equal))
        {
            return null;
        }

        var before = segments.TakeWhile(segment => segment.Operation == InlineOperation.Equal).ToList();
        var after = segments.Reverse().TakeWhile(segment => segment.Operation == InlineOperation.Equal).Reverse().ToList();
        var between = segments.Skip(before.Count).Take(segments.Count - before.Count - after.Count).ToList();
        var (begun, ended) =
            (WordEnd(
                string.Concat(before.Select(segment => segment.Text))), WordStart(string.Concat(after.Select(segment => segment.Text))));
        var changed = Trimmed(
            Whole(begun, between, ended, InlineOperation.Delete).Split(' ', StringSplitOptions.RemoveEmptyEntries),
            Whole(begun, between, ended, InlineOperation.Insert).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return IsExcerpt(changed.Left, Side(segments, InlineOperation.Delete))
            && IsExcerpt(changed.Right, Side(segments, InlineOperation.Insert))
            ? new DifferingWords(WithWholeValues(changed.Left, change.Left[0]), WithWholeValues(changed.Right, change.Right[0]))
            : null;
    }

    /// <summary>The words of one side; half a word says nothing, so one that goes on beyond what differs is taken whole.</summary>
    private static string Whole(string begun, List<InlineSegment> between, string ended, InlineOperation own)
    {
        var words = string.Concat(
            between.Where(segment => segment.Operation == InlineOperation.Equal || segment.Operation == own)
                .Select(segment => segment.Text));
        var endsInside = between.Exists(segment => segment.Operation == own)
            ? words.Length == 0 || !char.IsWhiteSpace(words[^1])
            : begun.Length > 0;
        return Tidy($"{begun}{words}{(endsInside ? ended : string.Empty)}");
    }

    /// <summary>The words with all of the values that they only hold a part of: <i>54,60</i> alone is no amount.</summary>
    private static string WithWholeValues(string words, Requirement unit)
    {
        var start = words.Length == 0 ? -1 : unit.Text.IndexOf(words, StringComparison.Ordinal);
        if (start < 0)
        {
            return words.Replace(Bar, "; ", StringComparison.Ordinal);
        }

        var span = new TextSpan(start, start + words.Length);
        var cut = unit.Values.Select(value => value.Span)
            .Where(value => value.End <= unit.Text.Length && value.Overlaps(span))
            .Append(span).ToList();
        return Tidy(new TextSpan(cut.Min(value => value.Start), cut.Max(value => value.End)).In(unit.Text))
            .Replace(Bar, "; ", StringComparison.Ordinal);
    }

    /// <summary>Leaves out the words at either end that differ by a comma only.</summary>
    private static DifferingWords Trimmed(string[] left, string[] right)
    {
        var shortest = Math.Min(left.Length, right.Length);
        var ahead = Enumerable.Range(0, shortest).TakeWhile(i => AreSame(left[i], right[i])).Count();
        var behind = Enumerable.Range(1, shortest - ahead).TakeWhile(i => AreSame(left[^i], right[^i])).Count();
        return new DifferingWords(Joined(left[ahead..^behind]), Joined(right[ahead..^behind]));
    }

    private static bool AreSame(string left, string right) => string.Equals(Tidy(left), Tidy(right), StringComparison.OrdinalIgnoreCase);

    private static string Joined(string[] words) => Tidy(string.Join(' ', words));

    private static string WordEnd(string text) => text[(text.AsSpan().LastIndexOfAny(White) + 1)..];

    private static string WordStart(string text) => text.AsSpan().IndexOfAny(White) is var end and >= 0 ? text[..end] : text;

    private static string Side(IEnumerable<InlineSegment> segments, InlineOperation own) =>
        Tidy(
            string.Concat(
                segments.Where(segment => segment.Operation == InlineOperation.Equal || segment.Operation == own)
                    .Select(segment => segment.Text)));

    private static string Tidy(string words) => SafeText.OneLine(words).TrimEnd('.', ',', ';');

    private static bool IsExcerpt(string words, string whole) =>
        Word().Count(words) is var count && count <= Most && count <= LargestShare * Word().Count(whole);

    [GeneratedRegex(@"[\p{L}\p{N}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
