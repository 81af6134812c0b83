using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Text;
using PolicyDiff.Dutch;
using PolicyDiff.Dutch.Analysis;

namespace PolicyDiff.Comparison.Matrix;

/// <summary>A value with the words around it that say what it counts and where its bound lies: <c>minimaal 100.000 ingeschreven patiënten</c>.</summary>
internal static class ValuePhrase
{
    private const int MostBefore = 3;
    private const int MostAfter = 2;

    private static readonly IReadOnlySet<string> BoundWords = WordList.Words(typeof(ValuePhrase).Assembly, "bound-words.txt");

    /// <summary>The phrase, exactly as it stands in the requirement's text.</summary>
    public static string Of(Requirement requirement, PolicyValue value) => Span(requirement.Text, value).In(requirement.Text);

    private static TextSpan Span(string text, PolicyValue value)
    {
        if (value.Span.Length == 0 || value.Span.End > text.Length)
        {
            return new TextSpan(0, text.Length);
        }

        var start = value.Bound == ValueBound.None ? value.Span.Start : Before(text, value.Span.Start);
        var counts = value.Kind is ValueKind.Count or ValueKind.Range or ValueKind.Percentage or ValueKind.Money || IsAdjective(value);
        return new TextSpan(start, counts ? After(text, value.Span.End, IsAdjective(value) ? 1 : MostAfter) : value.Span.End);
    }

    /// <summary>A length of time as an adjective: <c>eenjarige</c> says nothing without its noun.</summary>
    private static bool IsAdjective(PolicyValue value) => value.Kind == ValueKind.Duration && (value.Text.EndsWith("ige", StringComparison.OrdinalIgnoreCase) || value.Text.EndsWith("se", StringComparison.OrdinalIgnoreCase));

    private static int Before(string text, int start)
    {
        for (var taken = 0; taken < MostBefore; taken++)
        {
            var end = start;
            while (end > 0 && text[end - 1] == ' ')
            {
                end--;
            }

            var begin = end;
            while (begin > 0 && !char.IsWhiteSpace(text[begin - 1]))
            {
                begin--;
            }

            if (begin == end || !BoundWords.Contains(text[begin..end]))
            {
                break;
            }

            start = begin;
        }

        return start;
    }

    /// <summary>The next words up to a sign or a function word; nothing unless the last of them is a content word.</summary>
    private static int After(string text, int end, int most)
    {
        for (var taken = 0; taken < most && end + 1 < text.Length && text[end] == ' '; taken++)
        {
            var stop = end + 1;
            while (stop < text.Length && (char.IsLetterOrDigit(text[stop]) || text[stop] is '-' or '&'))
            {
                stop++;
            }

            var word = text[(end + 1)..stop];
            if (word.Length < 2 || !char.IsLetter(word[0]) || StopWords.Dutch.Contains(word.ToLowerInvariant()))
            {
                break;
            }

            end = stop;
        }

        return end;
    }
}
