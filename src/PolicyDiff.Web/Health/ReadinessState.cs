namespace PolicyDiff.Web.Health;

/// <summary>How far questions can be answered.</summary>
internal enum ReadinessState
{
    /// <summary>All of them, from all documents.</summary>
    Ready,

    /// <summary>From what the search index held before; it cannot be brought up to the store now.</summary>
    Behind,

    /// <summary>Not yet: the search index is being brought up to the store.</summary>
    Busy,
}
