using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Testing.Office;

namespace PolicyDiff.Reporting.Tests.Support;

/// <summary>A written docx or xlsx file.</summary>
internal sealed class OfficeFile
{
    private OfficeFile(byte[] bytes) => Bytes = bytes;

    public byte[] Bytes { get; }

    public static OfficeFile Of(string format, Report report, ReportOptions? options = null)
    {
        using var output = new MemoryStream();
        ReportWriters.Create().For(format)!.Write(report, options ?? new ReportOptions(), output);
        return new OfficeFile(output.ToArray());
    }

    /// <summary>What the validator of the Open XML SDK has to say, each with its place.</summary>
    public IReadOnlyList<string> Errors() => new OfficePackage(Bytes).Errors();

    /// <summary>The content of a part.</summary>
    public XDocument Part(string name) => new OfficePackage(Bytes).Part(name);

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
