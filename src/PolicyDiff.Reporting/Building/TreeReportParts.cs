using System.Text;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Reporting.Tree;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Building;

/// <summary>Lays out the tree of a report of changes part by part.</summary>
/// <param name="layout">The format.</param>
/// <param name="words">The language.</param>
/// <param name="options">How to lay out.</param>
/// <param name="spool">Where the parts wait: empty, and can be read again.</param>
internal sealed class TreeReportParts(ITreeLayout layout, ReportWords words, ReportOptions options, Stream spool) : IReportParts
{
    /// <inheritdoc/>
    public void Add(ChangeReport part)
    {
        if (spool.Length == 0)
        {
            layout.Title(part.Title);
        }

        foreach (var section in new ChangeReportTree(part, words, options).Parts())
        {
            layout.Write(section);
        }

        Flush(spool);
    }

    /// <inheritdoc/>
    public void Finish(ChangeReport whole, Stream output)
    {
        foreach (var block in ChangeReportTree.Closing(whole, words))
        {
            layout.Write(block);
        }

        spool.Position = 0;
        spool.CopyTo(output);
        Flush(output);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        // The spool is the caller's, and the layout holds text only.
    }

    private void Flush(Stream stream) => stream.Write(Encoding.UTF8.GetBytes(layout.Take()));
}
