using System.Text.RegularExpressions;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Text;
using PolicyDiff.Dutch.Sentences;

namespace PolicyDiff.Extraction.Clauses;

/// <summary>Reads the clauses that make a requirement hold only at times.</summary>
/// <remarks>
/// A condition or exception runs from its signal word to the comma that ends it, over enumerations with <i>en</i> and <i>of</i>; a
/// restriction (<i>uitsluitend, alleen, slechts</i>) to the end of its clause;
/// <i>bij</i> and <i>afhankelijk van</i> at the start of a sentence to the verb.
/// </remarks>
internal static partial class ClauseReader
{
    /// <summary>
    /// The clauses in order of appearance; a condition that follows <i>alleen</i> stands beside the restriction, not in it.
    /// </summary>
    /// <param name="sentence">The sentence, or a list item or cell.</param>
    /// <param name="parts">Its clauses as they are cut by grammar.</param>
    public static IReadOnlyList<Clause> Read(string sentence, IReadOnlyList<SentenceClause> parts) =>
    [
        .. Narrowing(sentence, parts)
            .Concat(Restrictions(sentence, parts))
            .Concat(Opening(sentence, parts))
            .OrderBy(clause => clause.Span.Start)
            .ThenBy(clause => clause.Kind),
    ];

    private static IEnumerable<Clause> Narrowing(string sentence, IReadOnlyList<SentenceClause> parts)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            if (parts[i].Kind is SentenceClauseKind.Condition or SentenceClauseKind.Exception)
            {
                var end = i;
                while (end + 1 < parts.Count
                    && parts[end + 1].Kind is SentenceClauseKind.Subordinate
                    && sentence[parts[end].Span.End..parts[end + 1].Span.Start].Trim().Length == 0)
                {
                    end++;
                }

                yield return Clause(
                    sentence,
                    parts[i].Kind is SentenceClauseKind.Condition ? ClauseKind.Condition : ClauseKind.Exception,
                    parts[i].Span.Start,
                    parts[end].Span.End);
                i = end;
            }
        }
    }

    private static IEnumerable<Clause> Restrictions(string sentence, IReadOnlyList<SentenceClause> parts) =>
        Restriction().Matches(sentence).Select(match => Clause(
            sentence,
            ClauseKind.Restriction,
            match.Index,
            parts.First(part => part.Span.End > match.Index).Span.End));

    private static IEnumerable<Clause> Opening(string sentence, IReadOnlyList<SentenceClause> parts)
    {
        var match = Bij().Match(sentence) is { Success: true } bij ? bij : DependingOn().Match(sentence);
        return match.Success && parts[0].Kind is SentenceClauseKind.Main
            ? [Clause(sentence, ClauseKind.Condition, match.Index, match.Index + match.Length)]
            : [];
    }

    private static Clause Clause(string sentence, ClauseKind kind, int start, int end)
    {
        var span = new TextSpan(start, start + Loose().Replace(sentence[start..end], string.Empty).Length);
        return new Clause(kind, span.In(sentence), span);
    }

    [GeneratedRegex(
        @"(?<!\b(?:niet|Niet)\s)\b(?:uitsluitend|alleen|slechts|enkel)\b(?!\s+maar\b)",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Restriction();

    // Closing marks, and the "of" or "en" before the next condition.
    [GeneratedRegex(@"(?:[\s.;,]|\s(?:of|en|maar))+$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Loose();

    [GeneratedRegex(
        @"^Bij\s(?:[^\s,.:]+\s){0,12}?[^\s,.:]+(?=,|\s(?:is|zijn|wordt|worden|kan|kunnen|kunt|mag|mogen|moet|moeten|dient|dienen|geldt|gelden|heeft|hebben|gaat|gaan|neemt|nemen|beslist|beslissen|beoordelen|beoordeelt|bedraagt|vraagt|vragen|verwacht|verwachten|krijgt|krijgen|volgt|volgen)\b|\s[^\s,]+(?:t|en)\s(?:wij|we|u|zij|hij)\b)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Bij();

    [GeneratedRegex(
        @"^Afhankelijk\svan\s(?:[^\s,.:]+\s){0,12}?[^\s,.:]+(?=,|\s(?:is|zijn|kan|kunnen|mag|mogen|zal|zullen|[^\s,]{2,}(?:t|en))\s(?:de|het|een|wij|we|u|zij|hij)\b)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex DependingOn();
}
