using System.Security.Cryptography;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Pipeline.Adding;
using PolicyDiff.Web.Texts;
using PolicyDiff.Web.Work;

namespace PolicyDiff.Web.Adding;

/// <summary>Keeps the last things that were handed in, by a number that nobody guesses. What falls off the shelf is taken away.</summary>
/// <param name="incoming">Keeps and reads files.</param>
/// <param name="desk">Begins the work.</param>
internal sealed class AddingShelf(IncomingDocuments incoming, WorkDesk desk)
{
    private const int Kept = 32;
    private const int Digits = 32;

    private readonly Lock _lock = new();
    private readonly List<(string Id, AddingJob Job)> _jobs = [];

    /// <summary>Keeps files, for a while.</summary>
    public IncomingDocuments Incoming => incoming;

    /// <summary>Begins to read what was handed in.</summary>
    /// <param name="files">The files that are kept.</param>
    /// <param name="refused">What was refused at the door.</param>
    /// <returns>The number of the job.</returns>
    public string Begin(IReadOnlyList<IncomingFile> files, IReadOnlyList<IncomingItem> refused)
    {
        var (id, job) = (RandomNumberGenerator.GetHexString(Digits, lowercase: true), new AddingJob(incoming, desk));
        job.Read(files, refused);
        lock (_lock)
        {
            _jobs.Add((id, job));
            if (_jobs.Count > Kept)
            {
                _jobs[0].Job.Drop();
                _jobs.RemoveAt(0);
            }
        }

        return id;
    }

    /// <summary>The job with a number.</summary>
    /// <exception cref="PolicyDiffException">There is none (any more).</exception>
    public AddingJob Find(string id)
    {
        lock (_lock)
        {
            return _jobs.Find(entry => entry.Id == id).Job
                ?? throw new PolicyDiffException(Diagnostic.Error(WebDiagnostics.UploadGone, null));
        }
    }
}
