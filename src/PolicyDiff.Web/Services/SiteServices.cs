using PolicyDiff.Pipeline;
using PolicyDiff.Web.Comparisons;
using PolicyDiff.Web.Readers;

namespace PolicyDiff.Web.Services;

/// <summary>What the pages work with.</summary>
internal sealed class SiteServices(SiteOptions options) : IDisposable
{
    /// <summary>Answers the questions.</summary>
    public PolicyDiffWorkspace Workspace { get; } = options.Workspace;

    /// <summary>Keeps comparisons.</summary>
    public ComparisonShelf Comparisons { get; } = new(options.Workspace);

    /// <summary>Keeps what readers settle.</summary>
    public ReaderShelf Readers { get; } = new(options.Workspace.Readers);

    /// <inheritdoc/>
    public void Dispose() => Comparisons.Dispose();
}
