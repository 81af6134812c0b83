using PolicyDiff.Core.Pdf;
using PolicyDiff.Core.Processes;
using PolicyDiff.Pdf.Poppler.Objects;

namespace PolicyDiff.Pdf.Poppler.Contents;

/// <summary>Reads the objects of a file and the content of its pages with qpdf.</summary>
/// <param name="runner">Runs qpdf within limits.</param>
internal sealed class ContentReader(ToolRunner runner)
{
    /// <summary>The program that reads the structure of files (Debian package <c>qpdf</c>).</summary>
    public const string Program = "qpdf";

    // Written anew without encryption and without objects inside streams; what is coded otherwise than by Flate comes out in Flate, but for pictures.
    private static readonly string[] Arguments =
        ["--decrypt", "--object-streams=disable", "--stream-data=compress", "--compression-level=1", "--no-original-object-ids", "--warning-exit-0", "--no-warn"];

    /// <summary>Whether the program is installed.</summary>
    public static bool IsAvailable => ToolRunner.FindProgram(Program) is not null;

    /// <summary>Reads a file.</summary>
    /// <param name="fullPath">Absolute path of the file.</param>
    /// <param name="pageCount">How many pages it has; where qpdf counts otherwise it is damaged.</param>
    /// <param name="limits">What the program may cost.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>What was read, or why nothing was: <see cref="PdfTagState.ProgramMissing"/>, <see cref="PdfTagState.TooMany"/> or <see cref="PdfTagState.Unreadable"/>.</returns>
    public (FileContent? Content, PdfTagState Failure) Read(string fullPath, int pageCount, ToolLimits limits, CancellationToken cancellationToken)
    {
        if (!IsAvailable)
        {
            return (null, PdfTagState.ProgramMissing);
        }

        var (objects, streams, whole) = (new PdfObjects(), new PdfStreams(), true);
        var outcome = runner.RunForBytes(Program, [.. Arguments, fullPath, "-"], limits, Take, cancellationToken);
        if (outcome.Stop != ToolStop.None || !outcome.Succeeded || !whole)
        {
            return (null, outcome.Stop != ToolStop.None ? PdfTagState.TooMany : PdfTagState.Unreadable);
        }

        var pages = PageTree.Of(objects, pageCount).ByObject;
        return pages.Count == pageCount ? (new FileContent(objects, pages, streams), default) : (null, PdfTagState.Unreadable);

        void Take(Stream output)
        {
            try
            {
                QpdfOutput.Read(output, objects, streams);
            }
            catch (InvalidDataException)
            {
                // Of a damaged file it is what qpdf could mend; where even that makes no sense there is nothing to follow.
                whole = false;
            }
        }
    }
}
