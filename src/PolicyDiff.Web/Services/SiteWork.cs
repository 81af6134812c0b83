using PolicyDiff.Web.Adding;
using PolicyDiff.Web.Comparisons;
using PolicyDiff.Web.Work;

namespace PolicyDiff.Web.Services;

/// <summary>What takes longer than a page may take.</summary>
internal sealed class SiteWork : IDisposable
{
    /// <summary>Begins with nothing to do.</summary>
    public SiteWork(SiteOptions options)
    {
        Desk = new WorkDesk(options.Patience);
        Comparisons = new ComparisonShelf(options.Workspace, Desk);
        Tables = new TableShelf(options.Workspace, Desk);
        Adding = new AddingShelf(options.Workspace.Incoming, Desk);
    }

    /// <summary>Knows what goes on.</summary>
    public WorkDesk Desk { get; }

    /// <summary>Keeps comparisons.</summary>
    public ComparisonShelf Comparisons { get; }

    /// <summary>Keeps tables.</summary>
    public TableShelf Tables { get; }

    /// <summary>Keeps what was handed in and what becomes of it.</summary>
    public AddingShelf Adding { get; }

    /// <inheritdoc/>
    public void Dispose() => Comparisons.Dispose();
}
