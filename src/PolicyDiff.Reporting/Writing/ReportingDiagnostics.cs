namespace PolicyDiff.Reporting.Writing;

/// <summary>Codes of what reports cannot take over.</summary>
public static class ReportingDiagnostics
{
    /// <summary>A file from which remarks were to be kept is no workbook of changes; {0} the columns it must have.</summary>
    public const string NoRemarks = "PD5001";

    /// <summary>A file of verdicts is no JSON, or a field of it holds what it cannot; {0} where in it, as a path of JSON.</summary>
    public const string DamagedReview = "PD5002";

    /// <summary>A file of verdicts lacks something; {0} what.</summary>
    public const string NoReview = "PD5003";

    /// <summary>A verdict does not exist; {0} the fingerprint, {1} the verdict, {2} those that exist.</summary>
    public const string UnknownVerdict = "PD5004";
}
