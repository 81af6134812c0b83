namespace PolicyDiff.Pipeline.Doctor;

/// <summary>The things that PolicyDiff leans on.</summary>
public enum MachineCheckKind
{
    /// <summary>The .NET runtime that runs this.</summary>
    Runtime,

    /// <summary>What reads PDF files.</summary>
    PdfEngine,

    /// <summary>The programs that recognise scanned pages; not needed for anything else.</summary>
    OcrEngine,

    /// <summary>The index folder: whether it may be written.</summary>
    IndexFolder,

    /// <summary>The index: whether it is there and can be read.</summary>
    Index,
}
