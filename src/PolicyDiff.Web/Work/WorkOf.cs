namespace PolicyDiff.Web.Work;

/// <summary>Long work with its answer.</summary>
/// <typeparam name="T">The answer.</typeparam>
internal sealed class WorkOf<T> : LongWork
{
    private WorkOf(string id, Func<Action<WorkProgress>, CancellationToken, Task<T>> make)
        : base(id) => Answer = Task.Run(() => make(Report, Stopped));

    /// <summary>The answer, or the failure.</summary>
    public Task<T> Answer { get; }

    /// <inheritdoc/>
    public override Task Ended => Answer;

    /// <summary>Begins work.</summary>
    /// <param name="id">Names it.</param>
    /// <param name="make">Does it; it is told how to report how far it is, and when it is broken off.</param>
    public static WorkOf<T> Begin(string id, Func<Action<WorkProgress>, CancellationToken, Task<T>> make) => new(id, make);
}
