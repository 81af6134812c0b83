using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Documents;
using PolicyDiff.Pipeline.Adding;
using PolicyDiff.Web.Work;

namespace PolicyDiff.Web.Adding;

/// <summary>What one reader handed in at once, from the reading of it until it is in the corpus.</summary>
/// <param name="incoming">Keeps and reads what was handed in.</param>
/// <param name="desk">Begins the work.</param>
internal sealed class AddingJob(IncomingDocuments incoming, WorkDesk desk)
{
    private readonly List<string> _kept = [];

    /// <summary>The reading; its answer is an item for each document and for each thing that was refused.</summary>
    public WorkOf<IReadOnlyList<IncomingItem>>? Reading { get; private set; }

    /// <summary>The taking over of what was confirmed; null until then.</summary>
    public WorkOf<IReadOnlyList<IncomingItem>>? Taking { get; private set; }

    /// <summary>Begins to read files.</summary>
    /// <param name="files">The files that are kept.</param>
    /// <param name="refused">What was refused at the door.</param>
    public void Read(IReadOnlyList<IncomingFile> files, IReadOnlyList<IncomingItem> refused)
    {
        _kept.AddRange(files.Select(file => file.Id));
        Reading = desk.Begin<IReadOnlyList<IncomingItem>>(async (report, stopped) =>
        {
            try
            {
                return [.. await ReadAsync(files, report, stopped).ConfigureAwait(false), .. refused];
            }
            catch (OperationCanceledException)
            {
                Drop();
                throw;
            }
        });
    }

    /// <summary>Begins to take over what was confirmed; what was not is taken away. Once only.</summary>
    /// <param name="items">What was read.</param>
    /// <param name="entries">What is known of each document that is wanted, by its id.</param>
    public void Take(IReadOnlyList<IncomingItem> items, IReadOnlyDictionary<string, ManifestEntry> entries)
    {
        if (Taking is null)
        {
            Taking = desk.Begin<IReadOnlyList<IncomingItem>>((report, stopped) => TakeAsync(items, entries, report, stopped));
        }
    }

    /// <summary>Takes away what waits.</summary>
    public void Drop() => _kept.ForEach(incoming.Drop);

    private async Task<List<IncomingItem>> ReadAsync(
        IReadOnlyList<IncomingFile> files,
        Action<WorkProgress> report,
        CancellationToken stopped)
    {
        var (waiting, items) = (new Queue<IncomingFile>(files), new List<IncomingItem>());
        var total = files.Count;
        while (waiting.TryDequeue(out var file))
        {
            stopped.ThrowIfCancellationRequested();
            report(new WorkProgress(total - waiting.Count - 1, total));
            if (IncomingDocuments.IsZip(file))
            {
                var zip = await incoming.UnpackAsync(file, stopped).ConfigureAwait(false);
                _kept.AddRange(zip.Files.Select(unpacked => unpacked.Id));
                items.AddRange(zip.Refused.Select(reason => IncomingItem.Refused(reason, file.Name)));
                total += zip.Files.Count;
                foreach (var unpacked in zip.Files)
                {
                    waiting.Enqueue(unpacked);
                }
            }
            else
            {
                items.AddRange(Read(file, stopped));
            }
        }

        return items;
    }

    private IEnumerable<IncomingItem> Read(IncomingFile file, CancellationToken stopped)
    {
        if (incoming.Inspect(file, stopped) is { } found)
        {
            yield return new IncomingItem(file.Name)
            {
                Found = found.Metadata is null ? null : found,
                Diagnostics = [.. found.Outcome.Diagnostics.Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Info)],
            };
        }
    }

    private async Task<IReadOnlyList<IncomingItem>> TakeAsync(
        IReadOnlyList<IncomingItem> items,
        IReadOnlyDictionary<string, ManifestEntry> entries,
        Action<WorkProgress> report,
        CancellationToken stopped)
    {
        List<IncomingItem> taken = [];
        foreach (var item in items.Where(item => item.Found is { } found && entries.ContainsKey(found.Id)))
        {
            report(new WorkProgress(taken.Count, entries.Count));
            if (stopped.IsCancellationRequested)
            {
                break;
            }

            taken.Add(await TakeAsync(item, entries[item.Found!.Id]).ConfigureAwait(false));
        }

        Drop();
        return taken;
    }

    /// <summary>A document that has begun is finished; one that fails costs itself.</summary>
    private async Task<IncomingItem> TakeAsync(IncomingItem item, ManifestEntry entry)
    {
        try
        {
            return item with { Added = await incoming.AddAsync(item.Found!.Id, entry, CancellationToken.None).ConfigureAwait(false) };
        }
        catch (PolicyDiffException stop)
        {
            return item with { Diagnostics = [stop.Diagnostic] };
        }
    }
}
