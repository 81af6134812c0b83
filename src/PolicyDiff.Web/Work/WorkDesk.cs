using System.Collections.Concurrent;
using System.Security.Cryptography;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Web.Requests;
using PolicyDiff.Web.Texts;

namespace PolicyDiff.Web.Work;

/// <summary>Knows what long work goes on, so that a page can wait for it a moment, and a form break it off.</summary>
/// <param name="patience">How long a page waits for work before it shows how far it is; infinite for ever.</param>
internal sealed class WorkDesk(TimeSpan patience)
{
    private const int Digits = 32;

    private readonly ConcurrentDictionary<string, LongWork> _running = new(StringComparer.Ordinal);

    /// <summary>Begins work.</summary>
    public WorkOf<T> Begin<T>(Func<Action<WorkProgress>, CancellationToken, Task<T>> make)
    {
        var work = WorkOf<T>.Begin(RandomNumberGenerator.GetHexString(Digits, lowercase: true), make);
        _running[work.Id] = work;
        work.Ended.ContinueWith(
            _ => _running.TryRemove(work.Id, out var _),
            CancellationToken.None,
            TaskContinuationOptions.ExecuteSynchronously,
            TaskScheduler.Default);
        return work;
    }

    /// <summary>The answer of work. A page waits for it a moment; downloads and programs wait till it is there.</summary>
    /// <exception cref="StillAtWork">It goes on.</exception>
    /// <exception cref="PolicyDiffException">It was broken off.</exception>
    public async Task<T> AnswerAsync<T>(WorkOf<T> work, PageRequest request, CancellationToken cancellationToken)
    {
        if (request.Format is null && !await IsDoneSoonAsync(work, cancellationToken).ConfigureAwait(false))
        {
            throw new StillAtWork(work);
        }

        try
        {
            return await work.Answer.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException error) when (work.IsBrokenOff)
        {
            throw new PolicyDiffException(Diagnostic.Error(WebDiagnostics.BrokenOff, null), error);
        }
    }

    /// <summary>Breaks work off; nothing happens where it has ended.</summary>
    /// <param name="id">The id of the work.</param>
    public void BreakOff(string id)
    {
        if (_running.TryGetValue(id, out var work))
        {
            work.BreakOff();
        }
    }

    private async Task<bool> IsDoneSoonAsync(LongWork work, CancellationToken cancellationToken)
    {
        if (!work.Ended.IsCompleted)
        {
            await Task.WhenAny(work.Ended, Task.Delay(patience, cancellationToken)).ConfigureAwait(false);
            cancellationToken.ThrowIfCancellationRequested();
        }

        return work.Ended.IsCompleted;
    }
}
