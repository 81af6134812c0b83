using PolicyDiff.Core.Ocr;

namespace PolicyDiff.Pipeline.Ingest;

/// <summary>
/// Passes the news of recognised pages on to whoever listens now: readers are made once, and each reading has a listener of its own.
/// </summary>
internal sealed class RecognitionRelay : IProgress<OcrProgress>
{
    private volatile Action<OcrProgress>? _listener;

    /// <summary>Passes news on until the result is disposed.</summary>
    /// <param name="listener">Hears of every page, from several threads.</param>
    public IDisposable To(Action<OcrProgress> listener)
    {
        _listener = listener;
        return new End(this);
    }

    /// <inheritdoc/>
    public void Report(OcrProgress value) => _listener?.Invoke(value);

    private sealed class End(RecognitionRelay relay) : IDisposable
    {
        public void Dispose() => relay._listener = null;
    }
}
