using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Redlines;

namespace PolicyDiff.Core.Reports;

/// <summary>The whole text of one side with what leads to it from the other (<i>renvooi</i>).</summary>
/// <param name="Title">The title.</param>
/// <param name="LeftLabel">What to call the baseline: <c>2022</c>, a file name.</param>
/// <param name="RightLabel">What to call the other text.</param>
/// <param name="Blocks">
/// Both texts in reading order: leaving out what only one side has gives the text of the other, block by block.
/// </param>
public sealed record RedlineReport(string Title, string LeftLabel, string RightLabel, IReadOnlyList<RedlineBlock> Blocks) : Report(Title)
{
    /// <summary>Warnings about the documents it rests on; there is no place for them in the text.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];
}
