using System.Globalization;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Documents;
using PolicyDiff.Ingestion.Diagnostics;
using PolicyDiff.Ingestion.Metadata;
using PolicyDiff.Ingestion.Structure;
using PolicyDiff.Ingestion.Structure.Lines;

namespace PolicyDiff.Ingestion.Assembly;

/// <summary>The last step of every reader: metadata, id and the diagnostics that follow from the finished sections.</summary>
internal static class DocumentAssembler
{
    /// <summary>The share of the words that a document shows that may be missing without a warning.</summary>
    private const double MostLost = 0.02;

    /// <summary>Makes the document.</summary>
    /// <param name="reader">Who read it.</param>
    /// <param name="file">The file.</param>
    /// <param name="manifest">Its entry; null where there is none.</param>
    /// <param name="sections">The top sections in reading order.</param>
    /// <param name="properties">What the format itself says of the document (front matter, PDF information); keys in lower case.</param>
    /// <param name="diagnostics">What was noticed so far.</param>
    /// <param name="pageCount">Number of pages; null where the source has none.</param>
    /// <param name="frontMatter">
    /// What somebody wrote above the document about it, keys in lower case; null where the format knows no such thing.
    /// </param>
    /// <param name="shownWords">
    /// The words that the document shows a reader, those left out on purpose not counted; null where nobody counted them.
    /// </param>
    public static ReadResult Assemble(
        IDocumentReader reader,
        SourceFile file,
        ManifestEntry? manifest,
        IReadOnlyList<Section> sections,
        IReadOnlyDictionary<string, string> properties,
        IReadOnlyList<Diagnostic> diagnostics,
        int? pageCount = null,
        IReadOnlyDictionary<string, string>? frontMatter = null,
        int? shownWords = null)
    {
        var valid = new ValidSections();
        sections = valid.Of(sections);
        var metadata = MetadataReader.Read(
            file, sections, Valid(properties, valid), manifest, frontMatter is null ? null : Valid(frontMatter, valid));
        IReadOnlyList<Diagnostic> all = [.. diagnostics, .. Mended(
            file, valid), .. Lost(file, sections, shownWords), .. Noticed(file, sections, metadata)];
        var source = new DocumentSource(file.Path, file.Sha256, reader.MediaType) { PageCount = pageCount };
        var document = new PolicyDocument(DocumentId.For(source.Path, source.Sha256), source, metadata, sections, all, reader.Version);
        return new ReadResult(document, all);
    }

    private static SortedDictionary<string, string> Valid(IReadOnlyDictionary<string, string> facts, ValidSections valid)
    {
        SortedDictionary<string, string> mended = new(StringComparer.Ordinal);
        foreach (var (name, value) in facts)
        {
            mended[name] = valid.Of(value);
        }

        return mended;
    }

    private static IReadOnlyList<Diagnostic> Mended(SourceFile file, ValidSections valid) => valid.Mended == 0
        ? []
        : [Diagnostic.Warning(
            IngestionDiagnostics.InvalidCharacters,
            new DiagnosticLocation(file.Path),
            valid.Mended.ToString(CultureInfo.InvariantCulture))];

    private static IReadOnlyList<Diagnostic> Lost(SourceFile file, IReadOnlyList<Section> sections, int? shown)
    {
        if (shown is not > 0)
        {
            return [];
        }

        var lost = shown.Value - WordCount.Of(sections);
        return lost <= shown.Value * MostLost
            ? []
            :
            [
                Diagnostic.Warning(
                    IngestionDiagnostics.WordsLost,
                    new DiagnosticLocation(file.Path),
                    (100 * (shown.Value - lost) / shown.Value).ToString(CultureInfo.InvariantCulture),
                    lost.ToString(CultureInfo.InvariantCulture),
                    shown.Value.ToString(CultureInfo.InvariantCulture)),
            ];
    }

    private static IEnumerable<Diagnostic> Noticed(SourceFile file, IReadOnlyList<Section> sections, DocumentMetadata metadata)
    {
        var location = new DiagnosticLocation(file.Path);
        if (sections.All(section => section.Evidence is null))
        {
            yield return Diagnostic.Warning(IngestionDiagnostics.NoHeadings, location);
        }

        if (metadata.Kind == DocumentKind.Other)
        {
            if (!metadata.FoundIn.TryGetValue(nameof(DocumentMetadata.Kind), out var place) || place != FoundPlace.Manifest)
            {
                yield return Diagnostic.Info(IngestionDiagnostics.NoPolicy, location);
            }

            yield break;
        }

        if (metadata.Insurer is null)
        {
            yield return Diagnostic.Warning(IngestionDiagnostics.NoInsurer, location);
        }

        if (metadata.Validity is null)
        {
            yield return Diagnostic.Warning(IngestionDiagnostics.NoYears, location);
        }
    }
}
