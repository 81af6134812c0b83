using System.Runtime.InteropServices;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Ocr;
using PolicyDiff.Core.Pdf;
using PolicyDiff.Core.Processes;
using PolicyDiff.Storage.Sqlite;

namespace PolicyDiff.Pipeline.Doctor;

/// <summary>Looks what is here of the things that PolicyDiff leans on.</summary>
/// <param name="pdfEngine">The engine that reads PDF files.</param>
/// <param name="ocrEngine">What recognises pages that are only pictures.</param>
/// <param name="indexFolder">Absolute path of the index folder.</param>
/// <param name="indexName">The index as the user names it.</param>
internal sealed class MachineInspector(IPdfEngine pdfEngine, IOcrEngine ocrEngine, string indexFolder, string indexName)
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
        return new MachineCheck(MachineCheckKind.OcrEngine, status.Available, $"{ocrEngine.Id} {status.Version}".TrimEnd(), status.Missing) { IsOptional = true };
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
                Path.Combine(existing, $"{OwnFiles.Name(OwnFiles.Hidden)}doctor"), FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose))
            {
                return new MachineCheck(MachineCheckKind.IndexFolder, true, Path.GetDirectoryName(indexName) ?? indexName, []);
            }
        }
        catch (Exception error) when (error is UnauthorizedAccessException or IOException)
        {
            return new MachineCheck(MachineCheckKind.IndexFolder, false, error.Message, [Path.GetDirectoryName(indexName) ?? indexName]);
        }
    }

    private async Task<MachineCheck> CheckIndexAsync(CancellationToken cancellationToken)
    {
        try
        {
            await using var store = SqliteCorpusStore.Open(indexFolder, StoreAccess.Read);
            var status = await store.StatusAsync(cancellationToken).ConfigureAwait(false);
            return new MachineCheck(MachineCheckKind.Index, true, FormattableString.Invariant($"{indexName}, {status.DocumentCount}"), []);
        }
        catch (PolicyDiffException refusal)
        {
            return new MachineCheck(MachineCheckKind.Index, false, refusal.Diagnostic.Code, [indexName]) { Refusal = refusal.Diagnostic };
        }
    }
}
