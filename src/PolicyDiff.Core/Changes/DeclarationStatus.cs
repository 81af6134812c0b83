namespace PolicyDiff.Core.Changes;

/// <summary>What became of a change that a document announces.</summary>
public enum DeclarationStatus
{
    /// <summary>The text says so, where the announcement points to.</summary>
    Confirmed,

    /// <summary>The text says so, but in another place than the announcement points to.</summary>
    Elsewhere,

    /// <summary>The text does not say so, or did not change so.</summary>
    NotFound,

    /// <summary>Neither can be told; the reader must look.</summary>
    Uncertain,
}
