namespace PolicyDiff.Sources;

/// <summary>What came of asking for an address.</summary>
public enum FetchStatus
{
    /// <summary>There is content.</summary>
    Content,

    /// <summary>The site says that nothing changed since the condition.</summary>
    NotModified,

    /// <summary>There is nothing there any more (404 or 410).</summary>
    Gone,

    /// <summary>The <c>robots.txt</c> of the site forbids it.</summary>
    Forbidden,

    /// <summary>Anything else; the diagnostics say what.</summary>
    Failed,
}
