namespace PolicyDiff.Reporting;

/// <summary>Codes of what reports cannot take over.</summary>
public static class ReportingDiagnostics
{
    /// <summary>A file from which remarks were to be kept is no workbook of changes; {0} the columns it must have.</summary>
    public const string NoRemarks = "PD5001";
}
