using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Documents;
using PolicyDiff.Ingestion.Assembly;
using PolicyDiff.Ingestion.Diagnostics;
using PolicyDiff.Ingestion.Structure;
using PolicyDiff.Ingestion.Structure.Contents;
using PolicyDiff.Ingestion.Structure.Lines;

namespace PolicyDiff.Ingestion.Word;

/// <summary>
/// Reads Word documents: headings by their styles, numbers as Word shows them, tracked
/// changes as accepted. Word keeps no pages, so places are sections.
/// </summary>
internal sealed class WordDocumentReader : IDocumentReader
{
    private const int LongestQuote = 80;

    private static readonly OpenSettings Settings = new() { AutoSave = false, MaxCharactersInPart = WordGate.LargestPart * (1L << 20) };

    /// <inheritdoc/>
    public string Id => "word";

    /// <inheritdoc/>
    public string Version => "word/1 openxml/2.20.0";

    /// <inheritdoc/>
    public IReadOnlyList<string> FileExtensions { get; } = [".docx", ".docm"];

    /// <inheritdoc/>
    public IReadOnlyList<string> RefusedExtensions { get; } = [".doc"];

    /// <inheritdoc/>
    public string MediaType => "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <inheritdoc/>
    public ReadResult Read(SourceFile file, ManifestEntry? manifest, CancellationToken cancellationToken)
    {
        var bytes = file.ReadContent();
        if (WordGate.Refusal(bytes, file.Path) is { } refusal)
        {
            return ReadResult.Refused(refusal);
        }

        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            using var package = WordprocessingDocument.Open(new MemoryStream(bytes, writable: false), isEditable: false, Settings);
            return Read(package, file, manifest);
        }
        catch (Exception error) when (IsDamage(error))
        {
            return ReadResult.Refused(WordGate.Broken(new DiagnosticLocation(file.Path), error.Message));
        }
    }

    private ReadResult Read(WordprocessingDocument package, SourceFile file, ManifestEntry? manifest)
    {
        var place = new DiagnosticLocation(file.Path);
        if (package.MainDocumentPart is not { } main || main.Document?.Body is not { } body)
        {
            return ReadResult.Refused(WordGate.Broken(place, "word/document.xml"));
        }

        List<string> unread = [];
        var styles = StyleSheet.Of(Part(() => main.StyleDefinitionsPart?.Styles, "styles.xml", unread));
        var numbering = WordNumbering.Of(Part(() => main.NumberingDefinitionsPart?.Numbering, "numbering.xml", unread));
        var notes = new WordNotes(
            Part(() => main.FootnotesPart?.Footnotes, "footnotes.xml", unread),
            Part(() => main.EndnotesPart?.Endnotes, "endnotes.xml", unread));
        var comments = Part(() => main.WordprocessingCommentsPart?.Comments, "comments.xml", unread)?.ChildElements.Count ?? 0;
        var noticed = new WordNoticed();
        var flow = WordFlow.Read(body, styles, numbering, notes, noticed);
        if (flow.Count == 0)
        {
            return ReadResult.Refused(Diagnostic.Error(IngestionDiagnostics.EmptyFile, place));
        }

        var made = MarkedSections.Of(MarkedSections.Tidy(flow), ContentsList.None);
        var shown = WordXml.WordsShown(body)
            - noticed.HiddenWords
            - noticed.ContentsWords
            - noticed.Struck.Sum(WordCount.Of)
            - made.ContentsWords;
        var isMacro = main.VbaProjectPart is not null;
        return DocumentAssembler.Assemble(
            this, file, manifest, made.Sections, Properties(package), [.. Noticed(
                place, noticed, comments, isMacro, unread)], shownWords: Math.Max(0, shown));
    }

    /// <summary>A part beside the text; one that is damaged is named, and the rest is read without it.</summary>
    private static T? Part<T>(Func<T?> open, string name, List<string> unread)
        where T : OpenXmlElement
    {
        try
        {
            var part = open();
            _ = part?.FirstChild;
            return part;
        }
        catch (Exception error) when (IsDamage(error))
        {
            unread.Add(name);
            return null;
        }
    }

    private static bool IsDamage(Exception error) =>
        error is OpenXmlPackageException or XmlException or InvalidDataException or IOException or FormatException
            or InvalidOperationException or ArgumentException or NotSupportedException or UriFormatException;

    private static SortedDictionary<string, string> Properties(WordprocessingDocument package)
    {
        SortedDictionary<string, string> properties = new(StringComparer.Ordinal);
        try
        {
            Set("title", package.PackageProperties.Title);
            Set("subject", package.PackageProperties.Subject);
            Set("author", package.PackageProperties.Creator);
        }
        catch (Exception error) when (IsDamage(error))
        {
            // What a program wrote about the file is no loss.
        }

        return properties;

        void Set(string key, string? value)
        {
            if (!string.IsNullOrWhiteSpace(value))
            {
                properties[key] = value.Trim();
            }
        }
    }

    private static IEnumerable<Diagnostic> Noticed(
        DiagnosticLocation place, WordNoticed noticed, int comments, bool isMacro, List<string> unread)
    {
        if (unread.Count > 0)
        {
            yield return Diagnostic.Warning(WordDiagnostics.UnreadParts, place, string.Join(", ", unread));
        }

        if (noticed.Insertions + noticed.Deletions > 0)
        {
            yield return Diagnostic.Warning(WordDiagnostics.TrackedChanges, place, Number(noticed.Insertions), Number(noticed.Deletions));
        }

        if (comments > 0)
        {
            yield return Diagnostic.Info(WordDiagnostics.Comments, place, Number(comments));
        }

        if (noticed.HiddenWords > 0)
        {
            yield return Diagnostic.Info(WordDiagnostics.HiddenWords, place, Number(noticed.HiddenWords));
        }

        if (isMacro)
        {
            yield return Diagnostic.Info(WordDiagnostics.Macros, place);
        }

        foreach (var struck in noticed.Struck)
        {
            yield return Diagnostic.Info(
                IngestionDiagnostics.StruckOut, place, struck.Length > LongestQuote ? $"{struck[..LongestQuote]}…" : struck);
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
