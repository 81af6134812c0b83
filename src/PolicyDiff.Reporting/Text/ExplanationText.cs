using PolicyDiff.Core.Changes;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Text;

/// <summary>Lays out why a change was paired and judged as it was.</summary>
internal sealed class ExplanationText(TextPage page, ReportWords words)
{
    private const int Indent = 7;
    private const int RivalLength = 62;

    /// <summary>Writes an explanation below its change.</summary>
    public void Write(Change change, ChangeExplanation explanation)
    {
        page.Blank();
        Write("Explain.Id", change.Id);
        Write("Explain.Rule", explanation.Rule);
        if (change.Left.Count > 0 && change.Right.Count > 0)
        {
            Write("Explain.Score", Share(explanation.Similarity), Share(explanation.Score), Share(explanation.SectionAffinity));
            Write("Explain.Shared", Listed(explanation.SharedWords));
            Write("Explain.OnlyLeft", Listed(explanation.OnlyLeft));
            Write("Explain.OnlyRight", Listed(explanation.OnlyRight));
            Write("Explain.Findings", Listed([.. explanation.Findings.Where(finding => finding.Aspect is not null).Select(Finding)]));
        }

        Write("Explain.Confidence", Share(change.Confidence));
        foreach (var rival in explanation.Rivals)
        {
            Write("Explain.Rival", Share(rival.Score), Quote(rival.Left.Text), Quote(rival.Right.Text));
        }
    }

    private void Write(string key, params string[] values) => page.Write(words.Format(key, values.Select(SafeText.OneLine).ToArray<object>()), indent: Indent);

    private string Listed(IReadOnlyList<string> items) => items.Count == 0 ? words["Explain.None"] : string.Join(", ", items);

    private string Finding(ExplainedFinding finding)
    {
        var weight = finding.Weight.ToString("+0.0;-0.0", words.Culture) + (finding.IsHard ? "!" : string.Empty);
        var quotes = string.Join(" / ", new[] { finding.Left, finding.Right }.Where(quote => quote.Length > 0).Select(quote => $"“{quote}”"));
        return $"{words[$"Aspect.{finding.Aspect}"]}{ReportWords.NoBreak}({weight}{(quotes.Length > 0 ? $": {quotes}" : string.Empty)})";
    }

    private string Share(double share) => share.ToString("0.00", words.Culture);

    private static string Quote(string text) => Excerpt.Of(SafeText.OneLine(text), RivalLength);
}
