namespace PolicyDiff.Search.Queries;

/// <summary>Codes of what a query asked in vain.</summary>
public static class SearchDiagnostics
{
    /// <summary>A demand names something that the index does not hold; {0} the demand as typed, {1} what there is.</summary>
    public const string UnknownFilterValue = "PD6001";

    /// <summary>The query holds no word to look for.</summary>
    public const string NothingAsked = "PD6002";

    /// <summary>The query is longer than is looked for; {0} the number of characters that were used.</summary>
    public const string QueryTooLong = "PD6003";
}
