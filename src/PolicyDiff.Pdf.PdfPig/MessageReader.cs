using PolicyDiff.Core.Pdf;
using PolicyDiff.Pdf.PdfPig.Messages;

namespace PolicyDiff.Pdf.PdfPig;

/// <summary>Collects what the worker tells.</summary>
/// <param name="take">Gets the pages in order; without text where they could not be read.</param>
internal sealed class MessageReader(Action<PdfPage> take)
{
    private static readonly IReadOnlyDictionary<string, string> NoProperties = new Dictionary<string, string>(StringComparer.Ordinal);

    private readonly List<UnreadPage> _unread = [];
    private readonly List<PageRemarks> _remarks = [];

    /// <summary>Why the file is refused; null where it is not.</summary>
    public WorkerRefusal? Refusal { get; private set; }

    /// <summary>What the file says of itself.</summary>
    public IReadOnlyDictionary<string, string> Properties { get; private set; } = NoProperties;

    /// <summary>The outline in order.</summary>
    public IReadOnlyList<PdfOutlineItem> Outline { get; private set; } = [];

    /// <summary>How many pages there were.</summary>
    public int PageCount { get; private set; }

    /// <summary>The pages that could not be read.</summary>
    public IReadOnlyList<UnreadPage> Unread => _unread;

    /// <summary>What is to be said of pages that were read.</summary>
    public IReadOnlyList<PageRemarks> Remarks => _remarks;

    /// <summary>How many pages the file says it has; null where it does not say.</summary>
    public int? StatedPages { get; private set; }

    /// <summary>The tags.</summary>
    public PdfTags Tags { get; private set; } = PdfTags.Without(PdfTagState.Absent);

    /// <summary>Takes the next message. Where a request is tried again, what was taken before is known and passed over.</summary>
    public void Take(WorkerMessage message)
    {
        Refusal ??= message.Refusal;
        Properties = message.Properties ?? Properties;
        Outline = message.Outline ?? Outline;
        Tags = message.Tags ?? Tags;
        StatedPages = message.StatedPages ?? StatedPages;
        if (message.Page is { } page && page.Number > PageCount)
        {
            PageCount = page.Number;
            take(page);
        }

        if (message.Unread is { } unread && unread.Number > PageCount)
        {
            _unread.Add(unread);
        }

        if (message.Remarks is { } remarks && !_remarks.Exists(known => known.Number == remarks.Number))
        {
            _remarks.Add(remarks);
        }
    }
}
