namespace PolicyDiff.Pipeline.Doctor;

/// <summary>The things that PolicyDiff leans on.</summary>
public enum MachineCheckKind
{
    /// <summary>The .NET runtime that runs this.</summary>
    Runtime,

    /// <summary>The programs that read PDF files.</summary>
    PdfEngine,

    /// <summary>The program that reads drawn lines and tags of PDF files; without it tables and headings are told by other signs.</summary>
    PdfContent,

    /// <summary>The programs that recognise scanned pages; not needed for anything else.</summary>
    OcrEngine,

    /// <summary>The index folder: whether it may be written.</summary>
    IndexFolder,

    /// <summary>The index: whether it is there and can be read.</summary>
    Index,
}
