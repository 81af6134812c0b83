using PolicyDiff.Core.Pdf;

namespace PolicyDiff.Pdf.PdfPig.Messages;

/// <summary>One message of what the worker tells the engine; one of its properties is set, but for a page with its remarks.</summary>
internal sealed record WorkerMessage
{
    /// <summary>Why the file is refused; nothing follows.</summary>
    public WorkerRefusal? Refusal { get; init; }

    /// <summary>What the file says of itself.</summary>
    public IReadOnlyDictionary<string, string>? Properties { get; init; }

    /// <summary>The outline in order.</summary>
    public IReadOnlyList<PdfOutlineItem>? Outline { get; init; }

    /// <summary>How many pages the file says it has, where it says so.</summary>
    public int? StatedPages { get; init; }

    /// <summary>A page that was read.</summary>
    public PdfPage? Page { get; init; }

    /// <summary>A page that could not be read; a <see cref="Page"/> without text stands for it.</summary>
    public UnreadPage? Unread { get; init; }

    /// <summary>What is to be said of a page that was read.</summary>
    public PageRemarks? Remarks { get; init; }

    /// <summary>The tags, once all pages were read.</summary>
    public PdfTags? Tags { get; init; }

    /// <summary>The picture that a page consists of.</summary>
    public PdfPagePicture? Picture { get; init; }

    /// <summary>Whether the request is answered with this.</summary>
    public bool IsLast { get; init; }
}
