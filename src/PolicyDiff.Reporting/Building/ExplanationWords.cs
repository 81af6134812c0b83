using PolicyDiff.Core.Changes;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Building;

/// <summary>Says why a change was paired and judged as it was.</summary>
internal sealed class ExplanationWords(ReportWords words)
{
    private const int RivalLength = 62;

    /// <summary>The explanation, a sentence a line.</summary>
    public IReadOnlyList<string> Of(Change change, ChangeExplanation explanation)
    {
        List<string> lines = [Line("Explain.Id", change.Id), Line("Explain.Rule", explanation.Rule)];
        if (change.Left.Count > 0 && change.Right.Count > 0)
        {
            lines.AddRange(
            [
                Line("Explain.Score", Share(explanation.Similarity), Share(explanation.Score), Share(explanation.SectionAffinity)),
                Line("Explain.Shared", Listed(explanation.SharedWords)),
                Line("Explain.OnlyLeft", Listed(explanation.OnlyLeft)),
                Line("Explain.OnlyRight", Listed(explanation.OnlyRight)),
                Line("Explain.Findings", Listed([.. explanation.Findings.Where(finding => finding.Aspect is not null).Select(Finding)])),
            ]);
        }

        lines.Add(Line("Explain.Confidence", Share(change.Confidence)));
        lines.AddRange(
            explanation.Rivals.Select(rival => Line("Explain.Rival", Share(rival.Score), Quote(rival.Left.Text), Quote(rival.Right.Text))));
        return lines;
    }

    private string Line(string key, params string[] values) => words.Format(key, values.Select(SafeText.OneLine).ToArray<object>());

    private string Listed(IReadOnlyList<string> items) => items.Count == 0 ? words["Explain.None"] : string.Join(", ", items);

    private string Finding(ExplainedFinding finding)
    {
        var weight = finding.Weight.ToString("+0.0;-0.0", words.Culture) + (finding.IsHard ? "!" : string.Empty);
        var quotes = string.Join(
            " / ", new[] { finding.Left, finding.Right }.Where(quote => quote.Length > 0).Select(quote => $"“{quote}”"));
        return $"{words[$"Aspect.{finding.Aspect}"]}{ReportWords.NoBreak}({weight}{(quotes.Length > 0 ? $": {quotes}" : string.Empty)})";
    }

    private string Share(double share) => share.ToString("0.00", words.Culture);

    private static string Quote(string text) => Excerpt.Of(SafeText.OneLine(text), RivalLength);
}
