using PolicyDiff.Pipeline;
using PolicyDiff.Web.Comparisons;
using PolicyDiff.Web.Readers;

namespace PolicyDiff.Web.Services;

/// <summary>What the pages work with.</summary>
internal sealed class SiteServices(SiteOptions options) : IDisposable
{
    /// <summary>Answers the questions.</summary>
    public PolicyDiffWorkspace Workspace { get; } = options.Workspace;

    /// <summary>Does what takes long.</summary>
    public SiteWork Work { get; } = new(options);

    /// <summary>Keeps comparisons.</summary>
    public ComparisonShelf Comparisons => Work.Comparisons;

    /// <summary>Keeps what readers settle.</summary>
    public ReaderShelf Readers { get; } = new(options.Workspace.Readers);

    /// <summary>The names of all who may sign in; empty where nobody has to.</summary>
    public IReadOnlyList<string> ReaderNames { get; } = [.. options.Access.Readers?.All.Select(account => account.Name) ?? []];

    /// <inheritdoc/>
    public void Dispose() => Work.Dispose();
}
