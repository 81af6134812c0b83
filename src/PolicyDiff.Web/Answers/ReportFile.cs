using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Reports.Writing;

namespace PolicyDiff.Web.Answers;

/// <summary>A report as a file: the same bytes as the command line writes.</summary>
/// <param name="Report">The report.</param>
/// <param name="Layout">The language, and what was settled.</param>
/// <param name="Writer">The format.</param>
/// <param name="Name">The name of the file without its extension.</param>
internal sealed record ReportFile(Report Report, ReportOptions Layout, IReportWriter Writer, string Name) : Answer;
