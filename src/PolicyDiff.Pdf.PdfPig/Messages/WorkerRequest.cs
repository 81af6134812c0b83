namespace PolicyDiff.Pdf.PdfPig.Messages;

/// <summary>What the engine asks the worker; the answer is any number of messages, the last of which says so.</summary>
/// <param name="Path">Absolute path of a PDF file.</param>
/// <param name="MostPages">The pages it may have.</param>
internal sealed record WorkerRequest(string Path, int MostPages)
{
    /// <summary>The page whose picture is wanted, from 1; 0 where everything else of the file is.</summary>
    public int PictureOf { get; init; }

    /// <summary>The one page that is wanted, from 1; 0 where all are.</summary>
    public int Page { get; init; }
}
