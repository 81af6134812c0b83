using System.Globalization;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Pdf;
using PolicyDiff.Pdf.PdfPig.Contents;
using PolicyDiff.Pdf.PdfPig.Messages;
using PolicyDiff.Pdf.PdfPig.Pages;
using PolicyDiff.Pdf.PdfPig.Pictures;
using PolicyDiff.Pdf.PdfPig.Tags;
using PolicyDiff.Pdf.PdfPig.Tokens;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace PolicyDiff.Pdf.PdfPig.Worker;

/// <summary>Reads one file with PdfPig, page by page, and tells each thing as soon as it is known.</summary>
/// <param name="send">Takes the messages in order.</param>
/// <remarks>
/// PdfPig throws whatever a broken file leads it to, so what it throws while opening refuses the file, and on a page costs that page.
/// </remarks>
internal sealed class DocumentWorker(Action<WorkerMessage> send)
{
    // Form fields, patterns and pages nest at most a few levels in sound files; PdfPig's own limit is 256.
    private const int DeepestNesting = 128;
    private const string DamagedData = "damaged compressed data";

    private SalvagingFilters _filters = new();

    /// <summary>Tells properties, outline and pages of a file; or why it is refused.</summary>
    /// <param name="path">Absolute path of the file.</param>
    /// <param name="mostPages">The pages it may have.</param>
    public void Read(string path, int mostPages)
    {
        using var document = Open(path);
        if (document is null || Refuse(RefusalOf(document, mostPages)))
        {
            return;
        }

        send(new WorkerMessage { Properties = DocumentProperties.Of(document.Information) });
        send(new WorkerMessage { Outline = Outline(document) });
        var pages = Try(() => PageNumbers.Of(document.Structure), out _);
        if (pages?.Declared is { } stated)
        {
            send(new WorkerMessage { StatedPages = stated });
        }

        var tags = pages is null ? null : Try(() => new TagReader(StructureTree.Of(document.Structure, pages)), out _);
        var tokens = new TokenReader(document.Structure.TokenScanner, document.Structure.FilterProvider);
        var reader = new PageComposer(tokens, Try(() => Layers.Of(document.Structure), out _));
        for (var number = 1; number <= document.NumberOfPages; number++)
        {
            SendPage(document, number, reader, tags);
        }

        send(new WorkerMessage { Tags = tags?.Tags() ?? PdfTags.Without(PdfTagState.Unreadable) });
    }

    /// <summary>Tells one page; why the file is refused; or nothing where it has no such page.</summary>
    /// <param name="path">Absolute path of the file.</param>
    /// <param name="mostPages">The pages it may have.</param>
    /// <param name="page">Page from 1.</param>
    public void ReadPage(string path, int mostPages, int page)
    {
        using var document = Open(path);
        if (document is not null && !Refuse(RefusalOf(document, mostPages)) && page <= document.NumberOfPages)
        {
            var tokens = new TokenReader(document.Structure.TokenScanner, document.Structure.FilterProvider);
            SendPage(document, page, new PageComposer(tokens, Try(() => Layers.Of(document.Structure), out _)), tags: null);
        }
    }

    /// <summary>Tells the picture of a page; nothing where it has none that can be taken out.</summary>
    /// <param name="path">Absolute path of the file.</param>
    /// <param name="page">Page from 1.</param>
    public void TakePicture(string path, int page)
    {
        using var document = Open(path);
        if (document is not null && Try(() => new WorkerMessage { Picture = PictureOf(document, page) }, out _) is { } message)
        {
            send(message);
        }
    }

    private static PdfPagePicture? PictureOf(PdfDocument document, int page) =>
        PagePictureReader.Read(document, page) is { } taken ? JpegPicture.Decode(taken) : null;

    private PdfDocument? Open(string path)
    {
        try
        {
            _filters = new SalvagingFilters();
            var options = new ParsingOptions
            {
                UseLenientParsing = true,
                SkipMissingFonts = true,
                MaxStackDepth = DeepestNesting,
                FilterProvider = _filters,
            };
            var document = PdfDocument.Open(path, options);
            document.AddPageFactory<PageContent, PageContentFactory>();
            return document;
        }
        catch (PdfDocumentEncryptedException)
        {
            Refuse(new WorkerRefusal(PdfEngineDiagnostics.Encrypted, []));
            return null;
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            Refuse(new WorkerRefusal(PdfEngineDiagnostics.Broken, [Words(error)]));
            return null;
        }
    }

    private static WorkerRefusal? RefusalOf(PdfDocument document, int mostPages)
    {
        if (document.NumberOfPages == 0)
        {
            return new WorkerRefusal(PdfEngineDiagnostics.Empty, []);
        }

        if (document.NumberOfPages > mostPages)
        {
            return new WorkerRefusal(PdfEngineDiagnostics.TooManyPages, [Text(document.NumberOfPages), Text(mostPages)]);
        }

        return AccessPermissions.ForbidCopying(document.Structure) ? new WorkerRefusal(PdfEngineDiagnostics.CopyingForbidden, []) : null;
    }

    private bool Refuse(WorkerRefusal? refusal)
    {
        if (refusal is not null)
        {
            send(new WorkerMessage { Refusal = refusal });
        }

        return refusal is not null;
    }

    private void SendPage(PdfDocument document, int number, PageComposer reader, TagReader? tags)
    {
        _filters.TakeDamage();
        if (Try(() => reader.Read(document.GetPage<PageContent>(number)), out var words) is { } read)
        {
            tags?.Add(number, read.Words);
            var failure = read.Remarks?.Failure ?? (_filters.TakeDamage() ? DamagedData : null);
            if (failure is not null && read.Page is { Runs.Count: 0, Pictures.Count: 0 })
            {
                send(new WorkerMessage { Unread = new UnreadPage(number, failure) });
                failure = null;
            }

            var remarks = (read.Remarks ?? new PageRemarks(number)) with { Failure = failure };
            send(new WorkerMessage { Page = read.Page, Remarks = remarks.IsEmpty ? null : remarks });
            return;
        }

        send(new WorkerMessage { Unread = new UnreadPage(number, words) });
        send(new WorkerMessage { Page = new PdfPage(number, 0, 0, [], []) });
    }

    private static IReadOnlyList<PdfOutlineItem> Outline(PdfDocument document) =>
        Try(() => document.TryGetBookmarks(out var bookmarks) ? OutlineReader.Read(bookmarks) : [], out _) ?? [];

    private static T? Try<T>(Func<T> read, out string words)
        where T : class
    {
        words = string.Empty;
        try
        {
            return read();
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            words = Words(error);
            return null;
        }
    }

    private static string Words(Exception error) => error.Message.Split('\n')[0].Trim();

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
