using System.Runtime.InteropServices;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Ocr;
using PolicyDiff.Core.Pdf;
using PolicyDiff.Core.Processes;
using PolicyDiff.Core.Storage;
using PolicyDiff.Core.Text;
using PolicyDiff.Pipeline.Stores;

namespace PolicyDiff.Pipeline.Doctor;

/// <summary>Looks what is here of the things that PolicyDiff leans on.</summary>
/// <param name="pdfEngine">The engine that reads PDF files.</param>
/// <param name="ocrEngine">What recognises pages that are only pictures.</param>
/// <param name="indexFolder">Absolute path of the index folder.</param>
/// <param name="shownFolder">The same folder as the user names it.</param>
/// <param name="place">Where documents are kept.</param>
internal sealed class MachineInspector(IPdfEngine pdfEngine, IOcrEngine ocrEngine, string indexFolder, string shownFolder, StorePlace place)
{
    /// <summary>Every check, in the order of <see cref="MachineCheckKind"/>.</summary>
    public async Task<IReadOnlyList<MachineCheck>> InspectAsync(CancellationToken cancellationToken) =>
    [
        new MachineCheck(MachineCheckKind.Runtime, true, RuntimeInformation.FrameworkDescription, []),
        CheckPdfEngine(),
        CheckOcrEngine(),
        CheckIndexFolder(),
        await CheckIndexAsync(cancellationToken).ConfigureAwait(false),
    ];

    private MachineCheck CheckPdfEngine()
    {
        var status = pdfEngine.Check();
        return new MachineCheck(MachineCheckKind.PdfEngine, status.Available, $"{pdfEngine.Id} {status.Version}".TrimEnd(), status.Missing);
    }

    private MachineCheck CheckOcrEngine()
    {
        var status = ocrEngine.Check();
        return new MachineCheck(MachineCheckKind.OcrEngine, status.Available, $"{ocrEngine.Id} {status.Version}".TrimEnd(), status.Missing)
        {
            IsOptional = true,
        };
    }

    /// <summary>Tries to write a file, since rights on paper and rights in fact differ on mounted disks.</summary>
    private MachineCheck CheckIndexFolder()
    {
        var existing = indexFolder;
        while (!Directory.Exists(existing) && Path.GetDirectoryName(existing) is { } above)
        {
            existing = above;
        }

        try
        {
            using (new FileStream(
                Path.Combine(existing, $"{OwnFiles.Name(OwnFiles.Hidden)}doctor"),
                FileMode.CreateNew,
                FileAccess.Write,
                FileShare.None,
                1,
                FileOptions.DeleteOnClose))
            {
                return new MachineCheck(MachineCheckKind.IndexFolder, true, PathRules.WithSlashes(shownFolder), []);
            }
        }
        catch (Exception error) when (error is UnauthorizedAccessException or IOException)
        {
            return new MachineCheck(MachineCheckKind.IndexFolder, false, error.Message, [PathRules.WithSlashes(shownFolder)]);
        }
    }

    private async Task<MachineCheck> CheckIndexAsync(CancellationToken cancellationToken)
    {
        try
        {
            await using var store = await place.OpenAsync(StoreAccess.Read, cancellationToken).ConfigureAwait(false);
            var status = await store.StatusAsync(cancellationToken).ConfigureAwait(false);
            return new MachineCheck(
                MachineCheckKind.Index, true, FormattableString.Invariant($"{place.Shown}, {status.DocumentCount}"), []);
        }
        catch (PolicyDiffException refusal)
        {
            return new MachineCheck(MachineCheckKind.Index, false, refusal.Diagnostic.Code, [place.Shown]) { Refusal = refusal.Diagnostic };
        }
    }
}
