using PolicyDiff.Core.Lint;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Lint;

/// <summary>Says findings in words.</summary>
/// <param name="words">The language.</param>
internal sealed class LintWords(ReportWords words)
{
    /// <summary>The heading that findings of a kind stand under.</summary>
    public string Kind(LintKind kind) => words[$"Lint.{kind}.Heading"];

    /// <summary>What is wrong, in one sentence.</summary>
    public string Sentence(LintFinding finding) => words.Format($"Lint.{finding.Kind}", [.. finding.Words.Select(SafeText.OneLine)]);

    /// <summary>What a place has to do with the finding.</summary>
    public string Role(LintPlaceRole role) => words[$"Lint.Place.{role}"];
}
