using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace PolicyDiff.Testing.Office;

/// <summary>The bytes of a docx or xlsx file.</summary>
public sealed class OfficePackage(byte[] bytes)
{
    /// <summary>What the validator of the Open XML SDK has to say, each with its place; empty for a sound file.</summary>
    public IReadOnlyList<string> Errors()
    {
        using OpenXmlPackage package = IsWord
            ? WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false)
            : SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
        return [.. new OpenXmlValidator(FileFormatVersions.Office2019)
            .Validate(package)
            .Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}")];
    }

    /// <summary>The content of a part.</summary>
    public XDocument Part(string name)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes));
        using var stream = archive.GetEntry(name)!.Open();
        return XDocument.Load(stream, LoadOptions.PreserveWhitespace);
    }

    private bool IsWord
    {
        get
        {
            using var archive = new ZipArchive(new MemoryStream(bytes));
            return archive.GetEntry("word/document.xml") is not null;
        }
    }
}
