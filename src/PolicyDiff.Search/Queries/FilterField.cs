namespace PolicyDiff.Search.Queries;

/// <summary>What can be asked of a passage besides its words.</summary>
internal enum FilterField
{
    /// <summary><c>insurer:</c>, <c>verzekeraar:</c>.</summary>
    Insurer,

    /// <summary><c>year:</c>, <c>jaar:</c>.</summary>
    Year,

    /// <summary><c>care:</c>, <c>zorgsoort:</c>.</summary>
    Care,

    /// <summary><c>kind:</c>, <c>soort:</c>.</summary>
    Kind,

    /// <summary><c>section:</c>, <c>paragraaf:</c>.</summary>
    Section,
}
