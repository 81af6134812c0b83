using System.Text.RegularExpressions;
using PolicyDiff.Comparison.Declared.Claims;
using PolicyDiff.Comparison.Judgement.Values;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Text;
using PolicyDiff.Dutch.Sentences;

namespace PolicyDiff.Comparison.Declared;

/// <summary>Takes announcements apart: what, what happened to it, which values, where to look.</summary>
internal static partial class AnnouncementReader
{
    private const int DifferenceReach = 18;
    private const int InsteadReach = 20;

    /// <summary>
    /// The announcements in a listed text: sentence by sentence, where a sentence that only goes on belongs to the one before it.
    /// </summary>
    /// <param name="unit">The text.</param>
    /// <param name="insurers">The names of insurers, which tell nothing of the subject.</param>
    /// <param name="start">The index in the text that reading starts at.</param>
    public static IReadOnlyList<Announcement> Read(Requirement unit, IReadOnlyList<string> insurers, int start = 0)
    {
        List<TextSpan> spans = [];
        foreach (var sentence in SentenceSplitter.Split(unit.Text[start..])
            .Select(span => new TextSpan(start + span.Start, start + span.End)))
        {
            if (spans.Count > 0 && GoesOn(sentence.In(unit.Text)))
            {
                spans[^1] = new TextSpan(spans[^1].Start, sentence.End);
            }
            else
            {
                spans.Add(sentence);
            }
        }

        var announcements = spans.Select(span => Of(unit, span, insurers)).ToList();
        return [.. announcements.Select(announcement => announcement.Pointers.Count > 0 || announcements.Count == 1
            ? announcement
            : announcement with
            {
                Pointers = announcements.Select(other => other.Pointers).FirstOrDefault(pointers => pointers.Count > 0) ?? [],
            })];
    }

    private static Announcement Of(Requirement unit, TextSpan span, IReadOnlyList<string> insurers)
    {
        var text = span.In(unit.Text);
        var clauses = Clauses(PointerReader.Without(text));
        List<Claim> claims = [.. clauses.Select(clause => ClaimOf(unit, text, span.Start, clause, insurers))];

        // That chapters are numbered anew says nothing of the policy.
        return new Announcement(
            unit, text, PointerReader.Find(text), claims.FindAll(SubjectKnowledge.IsTelling) is { Count: > 0 } telling ? telling : claims);
    }

    // An elaboration points nowhere new and takes up what was said: "Hierbij is …", "Deze strategie sluit aan …".
    private static bool GoesOn(string sentence) => PointerReader.Find(sentence).Count == 0 || Anaphor().IsMatch(sentence);

    /// <summary>The clauses that announce by themselves; the text as a whole where it has one.</summary>
    private static List<TextSpan> Clauses(string text)
    {
        List<TextSpan> clauses = [];
        var start = 0;
        foreach (Match cut in ClauseEnd().Matches(text))
        {
            clauses.Add(new TextSpan(start, cut.Index));
            start = cut.Index + cut.Length;
        }

        clauses.Add(new TextSpan(start, text.Length));
        return [.. clauses.Where(clause => clause.In(text).Any(char.IsLetter)).DefaultIfEmpty(new TextSpan(0, text.Length))];
    }

    private static Claim ClaimOf(Requirement unit, string text, int offset, TextSpan clause, IReadOnlyList<string> insurers)
    {
        var (kinds, framing) = AnnouncingWords.Find(clause.In(text));
        var isDifference = kinds.Any(Suitability.IsDirection);
        var values = unit.Values
            .Where(value => value.Span.Start >= offset + clause.Start
                && value.Span.End <= offset + clause.End
                && value.Kind is not (ValueKind.Reference or ValueKind.Year or ValueKind.Contact or ValueKind.Certificate))
            .Select(
                value => (Value: value, Span: new TextSpan(
                    value.Span.Start - offset - clause.Start, value.Span.End - offset - clause.Start)))
            .ToList();
        var topic = PointerReader.Without(text)[clause.Start..clause.End].ToCharArray();
        foreach (Match instead in Instead().Matches(new string(topic)))
        {
            // A value that gave way ends there: "vier in plaats van zes weken voor het zorgplan".
            var ends = values.Select(value => value.Span)
                .Where(span => span.Start >= instead.Index && span.Start <= instead.Index + InsteadReach)
                .Select(span => span.End - instead.Index);
            Array.Fill(topic, ' ', instead.Index, Math.Min(ends.FirstOrDefault(instead.Length), instead.Length));
        }

        foreach (var span in framing.Concat(values.Select(value => value.Span))
            .Concat(insurers.SelectMany(name => Occurrences(clause.In(text), name))))
        {
            Array.Fill(topic, ' ', span.Start, span.Length);
        }

        return new Claim(
            clause.In(text).Trim(),
            [.. kinds.DefaultIfEmpty(AnnouncementKind.Stated)],
            Parts(new string(topic)),
            [.. values.Select(
                value => new ClaimedValue(value.Value, ValueKey.Of(value.Value), UseOf(clause.In(text), value.Span, isDifference)))]);
    }

    private static IEnumerable<TextSpan> Occurrences(string text, string name)
    {
        for (var at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(
            name, at + name.Length, StringComparison.OrdinalIgnoreCase))
        {
            yield return new TextSpan(at, at + name.Length);
        }
    }

    private static List<string> Parts(string topic) =>
        [.. PartEnd()
            .Split(topic)
            .Select(part => Spaces().Replace(part, " ").Trim())
            .Where(part => part.Count(char.IsLetter) > 2)
            .DefaultIfEmpty(topic.Trim())];

    private static ValueUse UseOf(string text, TextSpan span, bool isDifference)
    {
        var (before, after) = (text[..span.Start], text[span.End..]);
        return Difference().IsMatch(after[..Math.Min(after.Length, DifferenceReach)])
            || (isDifference && ByBefore().IsMatch(before)) ? ValueUse.Difference
            : TargetBefore().IsMatch(before) ? ValueUse.Target
            : InsteadBefore().IsMatch(before) || (FormerBefore().IsMatch(before) && FormerAfter().IsMatch(after)) ? ValueUse.Former
            : ValueUse.Named;
    }

    [GeneratedRegex(
        @"^(?:hierbij|hiermee|hierdoor|hierin|daarbij|daarmee|daarnaast|daardoor|deze|dit|dat|die|het gaat|dat betekent|onder andere|bijvoorbeeld|zo)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Anaphor();

    [GeneratedRegex(
        @"\s*;\s*|,?\s+(?:en|maar)\s+(?=er\s+(?:is|zijn|komt|komen|wordt|worden)\b)|,\s+(?:wel|maar)\s+(?=een\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ClauseEnd();

    [GeneratedRegex(@"\s(?:en|alsmede|evenals)\s|,", RegexOptions.CultureInvariant)]
    private static partial Regex PartEnd();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^\s(?:\p{L}+\s)?(?:eerder|later|langer|korter|meer|minder|hoger|lager|extra)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Difference();

    [GeneratedRegex(@"\bmet\s(?:ruim\s|circa\s|gemiddeld\s)?$", RegexOptions.CultureInvariant)]
    private static partial Regex ByBefore();

    [GeneratedRegex(@"\b(?:naar|tot)\s(?:\p{L}+\s){0,2}$", RegexOptions.CultureInvariant)]
    private static partial Regex TargetBefore();

    [GeneratedRegex(@"\bin plaats van\s(?:\p{L}+\s){0,2}$", RegexOptions.CultureInvariant)]
    private static partial Regex InsteadBefore();

    // What gave way is no longer a subject of the text: "in plaats van X is Y toegevoegd".
    [GeneratedRegex(
        @"\bin\s?plaats van\b.*?(?=\b(?:is|zijn|hebben|heeft|wordt|worden|komt|komen|geldt|gelden)\b|[,;.]|$)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Instead();

    [GeneratedRegex(@"\bvan\s(?:\p{L}+\s)?$", RegexOptions.CultureInvariant)]
    private static partial Regex FormerBefore();

    [GeneratedRegex(@"^\s(?:\p{L}+\s)?naar\b", RegexOptions.CultureInvariant)]
    private static partial Regex FormerAfter();
}
