namespace PolicyDiff.Core.Reports.Writing;

/// <summary>Lays out a report of many insurers part by part, so that one part at a time is in memory.</summary>
public interface IPartwiseReportWriter : IReportWriter
{
    /// <summary>Begins a report.</summary>
    /// <param name="options">Language and layout.</param>
    /// <param name="spool">Where the parts wait until all are known: empty, and can be read again. It stays open.</param>
    IReportParts Begin(ReportOptions options, Stream spool);
}
