using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using PolicyDiff.Core.Reports;

namespace PolicyDiff.Reporting.Tests.Support;

/// <summary>A written docx or xlsx file.</summary>
internal sealed class OfficeFile
{
    private readonly string _format;

    private OfficeFile(string format, byte[] bytes) => (_format, Bytes) = (format, bytes);

    public byte[] Bytes { get; }

    public static OfficeFile Of(string format, Report report, ReportOptions? options = null)
    {
        using var output = new MemoryStream();
        ReportWriters.Create().For(format)!.Write(report, options ?? new ReportOptions(), output);
        return new OfficeFile(format, output.ToArray());
    }

    /// <summary>What the validator of the Open XML SDK has to say, each with its place.</summary>
    public IReadOnlyList<string> Errors()
    {
        using OpenXmlPackage package = _format == "docx"
            ? WordprocessingDocument.Open(new MemoryStream(Bytes), isEditable: false)
            : SpreadsheetDocument.Open(new MemoryStream(Bytes), isEditable: false);
        return [.. new OpenXmlValidator(FileFormatVersions.Office2019).Validate(package).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}")];
    }

    /// <summary>The content of a part.</summary>
    public XDocument Part(string name)
    {
        using var archive = new ZipArchive(new MemoryStream(Bytes));
        using var stream = archive.GetEntry(name)!.Open();
        return XDocument.Load(stream, LoadOptions.PreserveWhitespace);
    }

    /// <summary>Names and days of the entries of the archive.</summary>
    public IReadOnlyList<(string Name, DateTime Day)> Entries()
    {
        using var archive = new ZipArchive(new MemoryStream(Bytes));
        return [.. archive.Entries.Select(entry => (entry.FullName, entry.LastWriteTime.DateTime))];
    }

    /// <summary>Every part but the styles, which are files of the project, in the order of their names, indented.</summary>
    public string Projection()
    {
        var text = new StringBuilder();
        foreach (var (name, _) in Entries().Where(entry => !entry.Name.EndsWith("styles.xml", StringComparison.Ordinal)).OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            using var archive = new ZipArchive(new MemoryStream(Bytes));
            using var stream = archive.GetEntry(name)!.Open();
            text.Append("==== ").AppendLine(name).AppendLine(XDocument.Load(stream).ToString());
        }

        return text.ToString();
    }

    /// <summary>All text of a part, one paragraph or cell a line.</summary>
    public IReadOnlyList<string> Texts(string part) =>
        [.. Part(part).Descendants().Where(element => element.Name.LocalName is "p" or "is").Select(element => string.Concat(element.Descendants().Where(text => text.Name.LocalName == "t").Select(text => text.Value)))];
}
