using PolicyDiff.Core.Ocr;

namespace PolicyDiff.Pipeline.Ingest;

/// <summary>How far the reading has come.</summary>
/// <param name="Done">Files that are finished.</param>
/// <param name="Total">Files in all.</param>
/// <param name="Latest">The file that was just finished; null where a page of one was recognised.</param>
public sealed record IngestProgress(int Done, int Total, FileOutcome? Latest)
{
    /// <summary>The pages of a scan that are recognised by now; null where a file was finished.</summary>
    public OcrProgress? Recognition { get; init; }
}
