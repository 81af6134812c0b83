using System.Globalization;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Pipeline;

namespace PolicyDiff.Web.Services;

/// <summary>What a site shows, and where.</summary>
public sealed record SiteOptions
{
    /// <summary>The port where nobody asks for another.</summary>
    public const int UsualPort = 8220;

    /// <summary>Answers the questions; the site does not end it.</summary>
    public required PolicyDiffWorkspace Workspace { get; init; }

    /// <summary>The port, 1 to 65535; 0 for any that is free.</summary>
    public int Port { get; init; } = UsualPort;

    /// <summary>Who may reach it.</summary>
    public SiteAccess Access { get; init; } = new();

    /// <summary>Tells the time to sessions.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>How long a page waits for long work before it shows how far that is.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(1.5);

    /// <summary>The language where neither the address nor the browser asks for another.</summary>
    public CultureInfo Culture { get; init; } = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>Where a collector of OpenTelemetry takes metrics and traces over HTTP; null to send none.</summary>
    public string? Collector { get; init; }

    /// <summary>Hears of what could not be finished of an earlier run.</summary>
    public Action<IReadOnlyList<Diagnostic>> Report { get; init; } = static _ => { };

    /// <summary>Keeps the stack of an internal error, and tells where; a page shows no more than that.</summary>
    public required Func<Exception, string> KeepError { get; init; }

    /// <summary>Hears the address of the site as soon as it answers.</summary>
    public required Action<Uri> Started { get; init; }
}
