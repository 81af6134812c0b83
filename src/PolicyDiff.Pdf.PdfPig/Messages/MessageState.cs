namespace PolicyDiff.Pdf.PdfPig.Messages;

/// <summary>What came of waiting for a message.</summary>
internal enum MessageState
{
    /// <summary>It is here.</summary>
    Whole,

    /// <summary>It is longer than allowed, and was not taken in.</summary>
    TooLong,

    /// <summary>There are no more, or it broke off.</summary>
    Ended,
}
