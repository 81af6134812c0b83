namespace PolicyDiff.Pdf.PdfPig.Processes;

/// <summary>Why a worker did not answer to the end.</summary>
internal enum WorkerStop
{
    /// <summary>It did.</summary>
    None,

    /// <summary>The processor time that a file, or the next page of it, may take was up; or it did nothing at all for too long.</summary>
    Time,

    /// <summary>It told more than a file may hold.</summary>
    Output,

    /// <summary>It asked for more memory than a file may take.</summary>
    Memory,

    /// <summary>It came down, or told what makes no sense.</summary>
    Crash,
}
