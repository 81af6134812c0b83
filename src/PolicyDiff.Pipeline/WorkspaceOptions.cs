using PolicyDiff.Core.Ocr;
using PolicyDiff.Core.Pdf;
using PolicyDiff.Core.Search;
using PolicyDiff.Pipeline.Adding;

namespace PolicyDiff.Pipeline;

/// <summary>Where a workspace keeps and finds its files, and what it works with.</summary>
public sealed record WorkspaceOptions
{
    /// <summary>Absolute path of the folder that typed paths start from.</summary>
    public required string WorkingFolder { get; init; }

    /// <summary>The index folder as typed; relative to <see cref="WorkingFolder"/>. Messages name it so.</summary>
    public string IndexFolder { get; init; } = "index";

    /// <summary>
    /// Address of the database that keeps the documents instead of the index folder,
    /// such as <c>postgres://user@host/database</c>; null for none.
    /// </summary>
    public string? Store { get; init; }

    /// <summary>Absolute path of the folder whose <c>corpus/</c> is read where there is none next to the index; null for none.</summary>
    public string? HomeFolder { get; init; }

    /// <summary>Absolute path of the program's folder, with the themes and the sample that come with it; null for none.</summary>
    public string? ProgramFolder { get; init; }

    /// <summary>The engine that reads PDF files; null for the default one.</summary>
    public IPdfEngine? PdfEngine { get; init; }

    /// <summary>What recognises pages that are only pictures; null for the default one.</summary>
    public IOcrEngine? OcrEngine { get; init; }

    /// <summary>What the program calls itself to sites, such as <c>PolicyDiff/1.0.0</c>.</summary>
    public string UserAgent { get; init; } = "PolicyDiff";

    /// <summary>The least time between two requests to one host; null for the usual one.</summary>
    public TimeSpan? FetchPause { get; init; }

    /// <summary>Tells the day on which something was fetched, and times pauses and limits of fetching.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Hears of what takes time while an index is opened or written; null where nobody listens.</summary>
    public IProgress<IndexNotice>? Notices { get; init; }

    /// <summary>How much may be handed in to a site.</summary>
    public IncomingLimits Incoming { get; init; } = new();
}
