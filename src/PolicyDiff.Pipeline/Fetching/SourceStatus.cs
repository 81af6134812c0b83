namespace PolicyDiff.Pipeline.Fetching;

/// <summary>What became of a source.</summary>
public enum SourceStatus
{
    /// <summary>Nothing was kept of it before.</summary>
    New,

    /// <summary>The site has another version than the one kept last.</summary>
    Changed,

    /// <summary>The site has the version kept last.</summary>
    Unchanged,

    /// <summary>There is nothing at the address any more; what is kept stays.</summary>
    Gone,

    /// <summary>The site does not want programs there.</summary>
    Forbidden,

    /// <summary>It could not be had; the diagnostics say why.</summary>
    Failed,
}
