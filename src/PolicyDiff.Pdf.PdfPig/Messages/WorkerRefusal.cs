namespace PolicyDiff.Pdf.PdfPig.Messages;

/// <summary>Why a file is refused.</summary>
/// <param name="Code">One of the <see cref="Core.Diagnostics.PdfEngineDiagnostics"/>.</param>
/// <param name="Arguments">What fills its words.</param>
internal sealed record WorkerRefusal(string Code, IReadOnlyList<string> Arguments);
