using PolicyDiff.Pdf.PdfPig.PageParts;

namespace PolicyDiff.Pdf.PdfPig.Messages;

/// <summary>What is to be said of a page that was read.</summary>
/// <param name="Number">Page from 1.</param>
internal sealed record PageRemarks(int Number)
{
    /// <summary>What PdfPig said where it could not follow part of the page; null where it could follow all.</summary>
    public string? Failure { get; init; }

    /// <summary>How many words were left out since they cannot be seen, by the reason.</summary>
    public IReadOnlyDictionary<UnshownKind, int>? Unshown { get; init; }

    /// <summary>Whether there is nothing to say.</summary>
    public bool IsEmpty => Failure is null && Unshown is null;
}
