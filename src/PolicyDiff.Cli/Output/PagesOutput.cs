using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Pipeline.Files;

namespace PolicyDiff.Cli.Output;

/// <summary>A page for each insurer and one in front.</summary>
/// <param name="pages">Writes the pages.</param>
/// <param name="ofPage">The layout of a page.</param>
/// <param name="ofFront">The layout of the front page.</param>
internal sealed class PagesOutput(ReportPages pages, ReportOptions ofPage, ReportOptions ofFront) : IPartwiseOutput
{
    /// <inheritdoc/>
    public void Add(ChangeReport part) => pages.Add(part, ofPage);

    /// <inheritdoc/>
    public void Finish(ChangeReport whole) => pages.Finish(whole.Title, whole.Diagnostics, ofFront);

    /// <inheritdoc/>
    public void Dispose()
    {
        // Every page was closed when it was written.
    }
}
